import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Commands, type Sender } from '#commands';
import { Directory } from '#identity';
import { Refusal } from '#kernel';
import { ListHistory, ListImports, Lists } from '#screening';
import { Allow, Answers } from '../http/guards/allow.js';
import { By } from '../http/by.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { UPLOAD_BYTES_MAX } from '../http/server.js';
import { TakesFile, uploadOf } from '../http/input/upload.js';
import { entryView, importView, listView, namesOf, proposalView } from './list-view.js';
import { EntryPage, EntryQuery, ListImport, ListImported, ListInForce, ListQuery } from './list.dto.js';

// OFAC publishes one list in four.
const FILES_MAX = 6;
const ANSWER = /^[0-9a-f]{16}:[0-9a-f]{16}$/;

@Controller('lists')
export class ListsController {
  constructor(
    private readonly lists: Lists,
    private readonly history: ListHistory,
    private readonly imports: ListImports,
    private readonly commands: Commands,
    private readonly directory: Directory,
  ) {}

  @Get()
  @Allow('list.read')
  @Answers(200, [ListInForce], 'The lists in force')
  async readLists(@Query() _seen: ListQuery, @Me() caller: Caller): Promise<ListInForce[]> {
    const { institution } = caller.actor;
    const [rows, waiting] = await Promise.all([this.lists.rows(institution), this.history.waiting(institution)]);
    const authors = [...rows.map(({ adoptedBy }) => adoptedBy), ...waiting.map(({ proposedBy }) => proposedBy)];
    const nameOf = await namesOf(this.directory, caller, authors);
    return rows.map((row) => {
      const proposal = waiting.find(({ listId }) => listId === row.listId);
      return listView(row, nameOf(row.adoptedBy), proposal ? proposalView(proposal, caller, nameOf) : null);
    });
  }

  @Post('imports')
  @Allow('list.import')
  @TakesFile(UPLOAD_BYTES_MAX, FILES_MAX)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ListImport })
  @Answers(201, ListImported, 'Import a list, or only compare it: a later version waits for a second person')
  async importList(@Req() request: FastifyRequest, @Me() { actor }: Caller, @By() by: Sender): Promise<ListImported> {
    const { fields, files } = await uploadOf(request, ListImport);
    const { source, effectiveDate, expectedEntries } = fields;
    const wanted = {
      source,
      effectiveDate,
      expectedEntries: expectedEntries === undefined ? null : Number(expectedEntries),
      sameAs: answersOf(fields.sameAs ?? ''),
    };
    const given = files.map(({ filename: name, pieces: content }) => ({ name, content }));
    const prepared = await this.imports.plan(actor.institution, given, wanted);
    const view = importView(prepared, languageOf(request));
    if (fields.dryRun === 'true') return { ...view, dryRun: true };
    const adoption = await this.imports.adopt(actor.institution, prepared, wanted);
    const { position } = await this.commands.send(adoption, { ...by, expected: null });
    const version = prepared.baseVersion + (view.outcome === 'unchanged' ? 0 : 1);
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

/** Id of what came → id of what it is. @throws Refusal request.invalid */
function answersOf(text: string): Record<string, string> {
  const answers = text.split(',').filter((answer) => answer !== '');
  if (!answers.every((answer) => ANSWER.test(answer))) {
    throw new Refusal('request.invalid', 'invalid', {}, [{ pointer: '/sameAs', code: 'field.pattern' }]);
  }
  return Object.fromEntries(answers.map((answer) => answer.split(':') as [string, string]));
}
