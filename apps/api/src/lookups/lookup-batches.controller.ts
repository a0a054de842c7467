// Whole files of names. Rosters are screened only for people whom a duty asks to be screened: the duty is named, and stands in the record.
import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sender, Wish } from '#commands';
import { Refusal, type Actor } from '#kernel';
import { Lists, LookupPages, readNames, type BatchRow } from '#screening';
import { By } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { TakesFile, uploadOf } from '../http/input/upload.js';
import { spreadsheet, SPREADSHEET_TYPE } from '../http/spreadsheet.js';
import { Wished } from '../http/wish.js';
import { LookupDesk } from './lookup-desk.js';
import { LookupIdPipe } from './lookup-id.pipe.js';
import { LookupBatch, LookupMade, LookupRows, LookupRowsQuery, ROWS_MAX } from './lookup.dto.js';
import { batchRowView } from './lookup-view.js';

const FILE_BYTES_MAX = 10 * 1024 * 1024;
const NAMES_OF_A_ROW_MAX = 20;
const NAME_MAX = 500;

@Controller('lookups')
export class LookupBatchesController {
  constructor(
    private readonly desk: LookupDesk,
    private readonly lists: Lists,
    private readonly pages: LookupPages,
  ) {}

  @Post('batches')
  @Allow('lookup.make')
  @TakesFile(FILE_BYTES_MAX)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: LookupBatch })
  @Answers(201, LookupMade, 'Look up every name of a file; recorded, and forgotten after thirty days')
  async makeLookupBatch(
    @Req() request: FastifyRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<LookupMade> {
    const { fields, pieces } = await uploadOf(request, LookupBatch);
    const { rows } = await readNames(Buffer.concat(pieces));
    if (rows.length > ROWS_MAX)
      throw new Refusal('lookup.too_many_rows', 'invalid', { rows: rows.length, rowsMax: ROWS_MAX });
    const named = rows.filter(({ names }) => names.length > 0);
    if (named.length === 0) throw new Refusal('lookup.no_names', 'invalid');
    const asked = named.map(({ kind, names, birthDate }) => ({
      kind,
      names: names.slice(0, NAMES_OF_A_ROW_MAX).map((name) => name.slice(0, NAME_MAX).toWellFormed()),
      ...(birthDate === undefined ? {} : { birthDate }),
    }));
    const found = await this.desk.search(await this.lists.inForce(actor.institution), asked);
    const lookupId = wish.id('lookup');
    const { purpose, duty, note = '' } = fields;
    const position = await this.desk.recordBatch(
      { lookupId, purpose, duty, way: 'batch', kind: 'any', note: note.trim() },
      named.map(({ id }) => id.slice(0, NAME_MAX).toWellFormed()),
      found,
      by,
    );
    return this.desk.made(actor, lookupId, position, languageOf(request));
  }

  @Get(':lookupId/rows')
  @Allow('lookup.open')
  @Answers(200, LookupRows, 'The rows of a batch, page by page')
  async readLookupRows(
    @Param('lookupId', LookupIdPipe) lookupId: string,
    @Query() { cursor = '0' }: LookupRowsQuery,
    @Me() { actor }: Caller,
  ): Promise<LookupRows> {
    await this.standing(actor, lookupId);
    const page = Number(cursor);
    const rows = await this.page(actor, lookupId, page);
    const more = await this.page(actor, lookupId, page + 1);
    return { items: rows.map(batchRowView), next: more.length > 0 ? String(page + 1) : null };
  }

  @Get(':lookupId/table')
  @Allow('lookup.open')
  @ApiProduces('application/octet-stream')
  @Answers(200, 'file', 'All rows of a batch as csv for a spreadsheet')
  async downloadLookupTable(
    @Param('lookupId', LookupIdPipe) lookupId: string,
    @Me() { actor }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.standing(actor, lookupId);
    const rows: BatchRow[] = [];
    for (let page = 0; ; page += 1) {
      const some = await this.page(actor, lookupId, page);
      if (some.length === 0) break;
      rows.push(...some);
    }
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    const bytes = Buffer.from(spreadsheet([HEADINGS, ...rows.flatMap(linesOf)]), 'utf8');
    const disposition = `attachment; filename="look-up-${lookupId}.csv"`;
    return new StreamableFile(bytes, { type: SPREADSHEET_TYPE, disposition, length: bytes.length });
  }

  /** @throws Refusal lookup.unknown · lookup.forgotten */
  private async standing(actor: Actor, lookupId: string): Promise<void> {
    const { record } = await this.desk.open(actor, lookupId);
    if (record.forgottenAt !== null) throw new Refusal('lookup.forgotten', 'conflict');
  }

  private async page(actor: Actor, lookupId: string, page: number): Promise<BatchRow[]> {
    const rows = await this.pages.page(actor.institution, lookupId, page);
    if (rows === 'erased') throw new Refusal('lookup.forgotten', 'conflict');
    return rows;
  }
}

const HEADINGS = ['id', 'name', 'verdict', 'list', 'entry', 'entry_name', 'matched', 'score', 'tier', 'limits'];

/** A line for each hit, and one for a name that met none. */
function linesOf({ id, names, verdict, hits }: BatchRow): (string | number | null)[][] {
  const head = [id, names.join('; '), verdict];
  if (hits.length === 0) return [[...head, null, null, null, null, null, null, null]];
  return hits.map(({ list, entry, sourceId, score, tier, detail }) => [
    ...head,
    ...[list, sourceId ?? entry, detail.entryName, detail.theirs, score, tier, detail.limits.join(' ')],
  ]);
}
