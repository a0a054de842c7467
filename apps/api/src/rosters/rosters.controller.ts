// 漏れ検知: a roster is dropped, held against the cases, and who has no clearance of their stage is seen by department.
import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Commands, type Sender, type Wish } from '#commands';
import { Refusal } from '#kernel';
import { RosterSources } from '#rosters';
import { By } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { TakesFile, uploadOf } from '../http/input/upload.js';
import { spreadsheet, SPREADSHEET_TYPE } from '../http/spreadsheet.js';
import { Wished } from '../http/wish.js';
import { RosterBook } from './roster-book.js';
import { mappingOf, RosterDesk } from './roster-desk.js';
import { ROSTER_BYTES_MAX, sheetsOf } from './roster-file.js';
import { RosterIdPipe } from './roster-id.pipe.js';
import { reportView } from './roster-view.js';
import {
  Roster,
  RosterImport,
  RosterLines,
  RosterListQuery,
  RosterQuery,
  RosterReport,
  RosterRows,
  RosterRowsQuery,
} from './roster.dto.js';

const TABLE_LINES_MAX = 200;

@Controller('rosters')
export class RostersController {
  constructor(
    private readonly desk: RosterDesk,
    private readonly book: RosterBook,
    private readonly sources: RosterSources,
    private readonly commands: Commands,
  ) {}

  @Post()
  @Allow('roster.compare')
  @TakesFile(ROSTER_BYTES_MAX)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: RosterImport })
  @Answers(201, RosterReport, 'Hold a roster against the cases; recorded, and its rows forgotten after thirty days')
  async importRoster(
    @Req() request: FastifyRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<RosterReport> {
    const { fields, pieces, sha256 } = await uploadOf(request, RosterImport);
    const { source, duty, note = '' } = fields;
    const mapping = await mappingOf(this.sources, actor, source);
    const [sheet] = await sheetsOf(pieces);
    const read = await this.desk.read(actor, sheet?.rows ?? [], mapping);
    const isDryRun = fields.dryRun === 'true';
    const report = reportView(read, isDryRun, languageOf(request));
    if (isDryRun) return report;
    const rosterId = wish.id('roster');
    const asked = { rosterId, source, duty, note: note.trim(), sha256 };
    return { ...report, rosterId, position: await this.desk.import(this.commands, asked, read, by) };
  }

  @Get()
  @Allow('roster.compare')
  @Answers(200, RosterLines, 'The rosters that were compared, the latest first: how many gaps each had, and has')
  readRosters(
    @Query() { source, cursor, limit }: RosterListQuery,
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
  ): Promise<RosterLines> {
    return this.book.lines(actor, { source, cursor, limit }, languageOf(request));
  }

  @Get('table')
  @Allow('roster.compare')
  @ApiProduces('application/octet-stream')
  @Answers(200, 'file', 'The same as csv for a spreadsheet, the latest two hundred')
  async downloadRosterTrend(
    @Query() { source }: RosterListQuery,
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { items } = await this.book.lines(actor, { source, limit: TABLE_LINES_MAX }, languageOf(request));
    const lines = items.map(({ importedAt, importedBy, comparedAt, rows, first, now, ...line }) => [
      ...[importedAt, line.source, importedBy, rows, first.gap, first.unclear],
      ...[comparedAt, now.cleared, now.underWay, now.gap, now.unclear],
    ]);
    return this.table(reply, [TREND_HEADINGS, ...lines], 'rosters');
  }

  @Get(':rosterId')
  @Allow('roster.compare')
  @Answers(200, Roster, 'One roster: by department who is cleared, under way, without a case, or to be looked at')
  async readRoster(
    @Param('rosterId', RosterIdPipe) rosterId: string,
    @Query() { after = '' }: RosterQuery,
    @Me() me: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Roster> {
    return this.book.view(me, await this.desk.open(me.actor, rosterId), after, languageOf(request));
  }

  @Get(':rosterId/rows')
  @Allow('roster.compare')
  @Answers(200, RosterRows, 'Rows of a roster with what became of them, page by page, until they are forgotten')
  async readRosterRows(
    @Param('rosterId', RosterIdPipe) rosterId: string,
    @Query() query: RosterRowsQuery,
    @Me() { actor }: Caller,
  ): Promise<RosterRows> {
    return this.book.rows(actor, rosterId, await this.desk.rows(actor, rosterId), query);
  }

  @Get(':rosterId/table')
  @Allow('roster.compare')
  @ApiProduces('application/octet-stream')
  @Answers(200, 'file', 'Everybody who has no clearance, or must be looked at, as csv for a spreadsheet')
  async downloadRosterTable(
    @Param('rosterId', RosterIdPipe) rosterId: string,
    @Me() { actor }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const rows = await this.desk.rows(actor, rosterId);
    const open = rows.filter(({ verdict }) => verdict === 'gap' || verdict === 'unclear');
    const views = await this.book.views(actor, rosterId, open);
    const lines = views.map(({ row, number, names, department, standing, level, from, until, host, ...found }) => [
      ...[row, number, names.join('; '), department, standing, level, from, until, host],
      ...[found.verdict, found.reason, found.cases.flatMap((each) => each.number ?? []).join(' ')],
    ]);
    return this.table(reply, [ROW_HEADINGS, ...lines], `roster-${rosterId}`);
  }

  @Post(':rosterId/comparisons')
  @Allow('roster.compare')
  @Answers(201, Roster, 'Hold the same rows against the cases as they stand now; recorded')
  async compareRoster(
    @Param('rosterId', RosterIdPipe) rosterId: string,
    @Me() me: Caller,
    @By() by: Sender,
    @Req() request: FastifyRequest,
  ): Promise<Roster> {
    const position = await this.desk.compareAgain(this.commands, rosterId, by);
    const opened = await this.desk.open(me.actor, rosterId);
    if (opened.forgottenAt !== null) throw new Refusal('roster.forgotten', 'conflict');
    return this.book.view(me, opened, position, languageOf(request));
  }

  private table(reply: FastifyReply, lines: (string | number | null)[][], name: string): StreamableFile {
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    const bytes = Buffer.from(spreadsheet(lines), 'utf8');
    const disposition = `attachment; filename="${name}.csv"`;
    return new StreamableFile(bytes, { type: SPREADSHEET_TYPE, disposition, length: bytes.length });
  }
}

const TREND_HEADINGS = [
  ...['imported_at', 'source', 'imported_by', 'rows', 'gaps_at_import', 'unclear_at_import'],
  ...['compared_at', 'cleared', 'under_way', 'gaps', 'unclear'],
];
const ROW_HEADINGS = [
  ...['row', 'number', 'names', 'department', 'standing', 'level', 'from', 'until', 'host'],
  ...['verdict', 'reason', 'cases'],
];
