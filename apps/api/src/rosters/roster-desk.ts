// Where rosters are read, compared and recorded: nothing is answered that is not on record.
import { Inject, Injectable } from '@nestjs/common';
import { Commands, type Sender } from '#commands';
import { standing } from '#identity';
import { Refusal, type Actor } from '#kernel';
import {
  ChangeRoster,
  countRows,
  readRoster,
  RosterPages,
  Rosters,
  RosterSources,
  type ComparedRow,
  type RosterDuty,
  type RosterEvent,
  type RosterMapping,
  type RosterRead,
} from '#rosters';
import { University } from '../accounts/university.js';
import type { House } from '../house.js';
import { HOUSE } from '../tokens.js';
import { RosterComparing, type ComparedRoster } from './roster-comparing.js';
import { isWithin, reachOf, type Reach } from './roster-reach.js';
import { ROW_ERRORS_MAX } from './roster.dto.js';

/** What is said of a roster beside its rows. */
export interface RosterAsked {
  rosterId: string;
  source: string;
  duty: RosterDuty;
  note: string;
  /** Of the file, in hexadecimal. */
  sha256: string;
}

export interface OpenedRoster {
  events: RosterEvent[];
  imported: Extract<RosterEvent, { type: 'RosterImported' }>;
  compared: Extract<RosterEvent, { type: 'RosterCompared' }>;
  forgottenAt: string | null;
  reach: Reach;
}

@Injectable()
export class RosterDesk {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly comparing: RosterComparing,
    private readonly rosters: Rosters,
    private readonly pages: RosterPages,
    private readonly university: University,
  ) {}

  /** Reads the rows that are this actor's to compare. @throws Refusal roster.* */
  async read(actor: Actor, table: readonly string[][], mapping: RosterMapping): Promise<RosterRead> {
    const { units } = await this.university.read(actor.institution);
    return readRoster(table, {
      mapping,
      units: standing(units).map(({ unit, name }) => ({ unit, names: [name.ja, name.en] })),
      ownUnits: reachOf(actor, units),
      today: this.comparing.today(),
    });
  }

  /** Compares what was read and puts it on record with its rows sealed. @returns the position of its events */
  async import(
    commands: Commands,
    { note, ...facts }: RosterAsked,
    { rows, rowErrors, noDuty, left }: RosterRead,
    by: Sender,
  ): Promise<string> {
    if (rows.length === 0) throw new Refusal('roster.no_rows', 'invalid');
    const { institution } = by.actor;
    const compared = await this.comparing.compare(institution, facts.rosterId, rows);
    const command = new ChangeRoster(facts.rosterId, {
      type: 'ImportRoster',
      ...{ ...facts, rows: rows.length, rowErrors: rowErrors.length, noDuty, left },
      personal: { note, rowErrors: rowErrors.slice(0, ROW_ERRORS_MAX) },
      compared: await this.kept(by.actor, facts.rosterId, 1, compared),
    });
    return (await commands.send(command, { ...by, expected: null })).position;
  }

  /** Holds the rows against the cases as they stand now. @throws Refusal roster.unknown · roster.forgotten */
  async compareAgain(commands: Commands, rosterId: string, by: Sender): Promise<string> {
    const { compared } = await this.open(by.actor, rosterId);
    const rows = await this.allRows(by.actor, rosterId, compared.data.comparison);
    const again = await this.comparing.compare(by.actor.institution, rosterId, rows);
    const comparison = compared.data.comparison + 1;
    const command = { type: 'CompareRoster' as const, ...(await this.kept(by.actor, rosterId, comparison, again)) };
    return (await commands.send(new ChangeRoster(rosterId, command), { ...by, expected: null })).position;
  }

  /** @throws Refusal roster.unknown */
  async open(actor: Actor, rosterId: string): Promise<OpenedRoster> {
    const [events, { units }] = await Promise.all([
      this.rosters.read(actor.institution, rosterId, true),
      this.university.read(actor.institution),
    ]);
    const imported = events.find((event) => event.type === 'RosterImported');
    const compared = events.findLast((event) => event.type === 'RosterCompared');
    if (!imported || !compared) throw new Refusal('roster.unknown', 'hidden');
    const forgottenAt = events.find((event) => event.type === 'RosterForgotten')?.at ?? null;
    return { events, imported, compared, forgottenAt, reach: reachOf(actor, units) };
  }

  /** The rows of the latest comparison that are this actor's to see. @throws Refusal roster.unknown · roster.forgotten */
  async rows(actor: Actor, rosterId: string): Promise<ComparedRow[]> {
    const { compared, reach } = await this.open(actor, rosterId);
    const rows = await this.allRows(actor, rosterId, compared.data.comparison);
    return rows.filter(({ unit }) => isWithin(reach, unit));
  }

  private async allRows({ institution }: Actor, rosterId: string, comparison: number): Promise<ComparedRow[]> {
    const rows = await this.pages.rows({ institution, rosterId, comparison });
    if (rows === 'erased' || rows.length === 0) throw new Refusal('roster.forgotten', 'conflict');
    return rows;
  }

  private async kept({ institution }: Actor, rosterId: string, comparison: number, compared: ComparedRoster) {
    const { rows, ...facts } = compared;
    const at = this.house.clock.now().toISOString();
    const attachments = await this.pages.keep({ institution, rosterId, comparison }, rows, at);
    return { comparison, ...facts, counts: countRows(rows), attachments };
  }
}

/** How rosters of a source are read. @throws Refusal roster.no_mapping */
export async function mappingOf(sources: RosterSources, actor: Actor, source: string): Promise<RosterMapping> {
  const mapping = await sources.mapping(actor.institution, source);
  if (!mapping) throw new Refusal('roster.no_mapping', 'invalid');
  return mapping;
}
