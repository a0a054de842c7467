import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Commands, type Sender } from '#commands';
import { Directory } from '#identity';
import { ListImports, Lists } from '#screening';
import { Allow, Answers } from '../http/guards/allow.js';
import { By } from '../http/by.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { UPLOAD_BYTES_MAX } from '../http/server.js';
import { TakesFile, uploadOf } from '../http/input/upload.js';
import { entryView, importView, listView } from './list-view.js';
import { EntryPage, EntryQuery, ListImport, ListImported, ListInForce } from './list.dto.js';

@Controller('lists')
export class ListsController {
  constructor(
    private readonly lists: Lists,
    private readonly imports: ListImports,
    private readonly commands: Commands,
    private readonly directory: Directory,
  ) {}

  @Get()
  @Allow('list.read')
  @Answers(200, [ListInForce], 'The lists in force')
  async readLists(@Me() { actor, language }: Caller): Promise<ListInForce[]> {
    const rows = await this.lists.rows(actor.institution);
    const names = await this.directory.nameOf(
      actor.institution,
      rows.map(({ adoptedBy }) => adoptedBy.id),
    );
    return rows.map((row) => listView(row, names.get(row.adoptedBy.id)?.[language ?? 'ja'] ?? null));
  }

  @Post('imports')
  @Allow('list.import')
  @TakesFile(UPLOAD_BYTES_MAX)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ListImport })
  @Answers(201, ListImported, 'Import a list, or only compare it')
  async importList(@Req() request: FastifyRequest, @Me() { actor }: Caller, @By() by: Sender): Promise<ListImported> {
    const { fields, pieces } = await uploadOf(request, ListImport);
    const { source, effectiveDate, expectedEntries } = fields;
    const wanted = {
      source,
      effectiveDate,
      expectedEntries: expectedEntries === undefined ? null : Number(expectedEntries),
    };
    const prepared = await this.imports.plan(actor.institution, pieces, wanted);
    const view = importView(prepared, languageOf(request));
    if (fields.dryRun === 'true') return { ...view, dryRun: true };
    const adoption = await this.imports.adopt(actor.institution, prepared, wanted);
    const { position, events } = await this.commands.send(adoption, { ...by, expected: null });
    const version = prepared.baseVersion + (events.length > 0 ? 1 : 0);
    return { ...view, dryRun: false, version, position };
  }

  @Get(':listId/entries')
  @Allow('list.read')
  @Answers(200, EntryPage, 'The entries of a list')
  async readListEntries(
    @Param('listId') listId: string,
    @Query() { q, cursor, limit }: EntryQuery,
    @Me() { actor }: Caller,
  ): Promise<EntryPage> {
    const { items, next } = await this.lists.entries(actor.institution, listId, { q, cursor, limit });
    return { items: items.map(entryView), next };
  }
}
