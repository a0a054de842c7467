// The cases that nobody opened, opened for their hosts: one command per case.
import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clearances } from '#cases';
import type { Sender } from '#commands';
import { Refusal } from '#kernel';
import { By } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { RosterComparing } from './roster-comparing.js';
import { RosterDesk } from './roster-desk.js';
import { RosterHosts } from './roster-hosts.js';
import { RosterIdPipe } from './roster-id.pipe.js';
import { RosterOpening, type OpenedFromRow } from './roster-opening.js';
import { openedView } from './roster-view.js';
import { OpenedRows, OpenRows, RosterHost } from './roster.dto.js';

@Controller('rosters')
export class RosterCasesController {
  constructor(
    private readonly desk: RosterDesk,
    private readonly comparing: RosterComparing,
    private readonly opening: RosterOpening,
    private readonly hosts: RosterHosts,
    private readonly clearances: Clearances,
  ) {}

  @Get('hosts')
  @Allow('case.prepare')
  @Answers(200, [RosterHost], 'Everybody who may be the host of a case that is opened from a roster')
  async readRosterHosts(@Me() { actor }: Caller, @Req() request: FastifyRequest): Promise<RosterHost[]> {
    const language = languageOf(request);
    return (await this.hosts.all(actor)).map(({ person, name, roles }) => ({
      ...{ person, name: name[language] },
      units: roles.some(({ unit }) => unit === null) ? null : roles.flatMap(({ unit }) => unit ?? []),
    }));
  }

  @Post(':rosterId/cases')
  @Allow('case.prepare')
  @Answers(
    200,
    OpenedRows,
    'Open a draft for each of these rows that is a gap still; asked again, nothing is opened twice',
  )
  async openRosterCases(
    @Param('rosterId', RosterIdPipe) rosterId: string,
    @Body() { rows: wanted, host }: OpenRows,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<OpenedRows> {
    const all = await this.desk.rows(actor, rosterId);
    const hosts = await this.hosts.all(actor);
    const chosen = host === undefined ? null : hosts.find(({ person }) => person === host.toLowerCase());
    if (chosen === undefined)
      throw new Refusal('request.invalid', 'invalid', {}, [{ pointer: '/host', code: 'roster.host_unknown' }]);
    // As the cases stand now: since the roster was compared somebody may have opened one.
    const now = await this.comparing.compare(
      actor.institution,
      rosterId,
      all.filter(({ row }) => wanted.includes(row)),
    );
    const opened: OpenedFromRow[] = [];
    for (const row of now.rows) opened.push(await this.opening.open(rosterId, row, { hosts, chosen }, by));
    const position = opened.findLast((each) => each.position !== null)?.position ?? null;
    const known = await this.clearances.briefly(
      actor.institution,
      opened.flatMap(({ caseId }) => caseId ?? []),
    );
    const numbers = new Map([...known].map(([id, { number }]) => [id, number]));
    return { items: opened.map((each) => openedView(each, numbers)), position };
  }
}
