import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Allow, Answers } from '../http/allow.js';
import { EntryPage, EntryQuery, ListImport, ListImported, ListInForce } from './list.dto.js';

@Controller('lists')
export class ListsController {
  @Get()
  @Allow('list.read')
  @Answers(200, [ListInForce], 'The lists in force')
  readLists(): Promise<ListInForce[]> {
    throw new Error();
  }

  @Post('imports')
  @Allow('list.import')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ListImport })
  @Answers(201, ListImported, 'Import a list, or only compare it')
  importList(): Promise<ListImported> {
    throw new Error();
  }

  @Get(':listId/entries')
  @Allow('list.read')
  @Answers(200, EntryPage, 'The entries of a list')
  readListEntries(@Param('listId') listId: string, @Query() query: EntryQuery): Promise<EntryPage> {
    throw new Error();
  }
}
