import { Body, Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Commands, type Sender } from '#commands';
import { Refusal } from '#kernel';
import { ChangeList, headingsApart, isListId, ListImports } from '#screening';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { TakesFile, uploadOf } from '../http/input/upload.js';
import { UPLOAD_BYTES_MAX } from '../http/server.js';
import { ListMapping, TableFile, TableView } from './list-mapping.dto.js';
import { tableView } from './list-view.js';

/** How tables are read that do not say by themselves what their columns hold. */
@Controller('lists')
export class ListMappingsController {
  constructor(
    private readonly imports: ListImports,
    private readonly commands: Commands,
  ) {}

  @Post('tables')
  @Allow('list.import')
  @TakesFile(UPLOAD_BYTES_MAX)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: TableFile })
  @Answers(200, [TableView], 'The tables of a file as they begin; changes nothing')
  async readTables(@Req() request: FastifyRequest): Promise<TableView[]> {
    const { pieces } = await uploadOf(request, TableFile);
    return (await headingsApart(pieces)).map(tableView);
  }

  @Get(':listId/mapping')
  @Allow('list.read')
  @Answers(200, ListMapping, 'Which column of the files of a list holds what')
  async readListMapping(@Param('listId') listId: string, @Me() { actor }: Caller): Promise<ListMapping> {
    const mapping = await this.imports.savedMapping(actor.institution, listId);
    if (!mapping) throw new Refusal('list.no_mapping', 'hidden');
    const { kind } = mapping;
    return { ...mapping, kind: kind === 'unknown' ? null : kind };
  }

  @Put(':listId/mapping')
  @Allow('list.import')
  @Answers(200, Written, 'Save which column of the files of a list holds what: the next file is read without asking')
  async saveListMapping(
    @Param('listId') listId: string,
    @Body() { columns, kind, separator }: ListMapping,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    if (!isListId(listId)) throw new Refusal('list.source_malformed', 'invalid');
    const mapping = { columns: columns.map(({ heading, field }) => ({ heading, field })), kind, separator };
    return written(
      await this.commands.send(new ChangeList(actor.institution, { type: 'SaveMapping', listId, mapping }), by),
    );
  }
}
