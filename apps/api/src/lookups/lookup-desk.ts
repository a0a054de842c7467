// Where a look-up is made: the lists are asked, it goes on record, and only then is it answered.
import { Inject, Injectable } from '@nestjs/common';
import { Commands, type Sender } from '#commands';
import type { Attachment } from '#event-store';
import { Directory } from '#identity';
import { Refusal, type Actor } from '#kernel';
import {
  ChangeLookup,
  countTiers,
  countVerdicts,
  keptOutcomes,
  LookupPages,
  Lookups,
  searchNames,
  type AskedParty,
  type ListInForce,
  type LookupEvent,
  type LookupFacts,
  type LookupRecord,
  type SearchedNames,
} from '#screening';
import type { House } from '../house.js';
import type { LanguageCode } from '../session/session.dto.js';
import { HOUSE } from '../tokens.js';
import type { Lookup, LookupMade } from './lookup.dto.js';
import { lookupView, mayOpen, recordOf } from './lookup-view.js';

/** What is said of a look-up beside its names. */
export interface Asking extends Pick<LookupFacts, 'lookupId' | 'purpose' | 'duty' | 'way' | 'kind'> {
  note: string;
}

export interface OpenedLookup {
  events: LookupEvent[];
  record: LookupRecord;
}

@Injectable()
export class LookupDesk {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly commands: Commands,
    private readonly lookups: Lookups,
    private readonly pages: LookupPages,
    private readonly directory: Directory,
  ) {}

  /** Asks the lists for every party. @param options.told how each name is read comes with it */
  search(
    lists: ListInForce[],
    asked: readonly AskedParty[],
    options: { threshold?: number; hitsMax?: number; told?: boolean } = {},
  ): Promise<SearchedNames> {
    return searchNames(this.house.matching, lists, asked, options);
  }

  /** Puts a look-up on record with its names sealed. @returns the position of its event */
  async record(asking: Asking, found: SearchedNames, by: Sender): Promise<string> {
    return this.send(asking, found, by, { outcomes: keptOutcomes(found.outcomes), attachments: [] });
  }

  /** The same of a batch: its rows are sealed beside the log, and the event binds them. */
  async recordBatch(asking: Asking, ids: readonly string[], found: SearchedNames, by: Sender): Promise<string> {
    const rows = found.outcomes.map((outcome, order) => ({ id: ids[order] ?? String(order + 1), ...outcome }));
    const at = this.house.clock.now().toISOString();
    const attachments = await this.pages.keep(by.actor.institution, asking.lookupId, rows, at);
    return this.send(asking, found, by, { outcomes: [], attachments });
  }

  /**
   * A look-up with its names, for whoever may open them.
   * @throws Refusal lookup.unknown
   */
  async open(actor: Actor, lookupId: string): Promise<OpenedLookup> {
    const events = await this.lookups.read(actor.institution, lookupId, mayOpen(actor));
    const record = recordOf(events);
    if (!record) throw new Refusal('lookup.unknown', 'hidden');
    return { events, record };
  }

  async view(actor: Actor, lookupId: string, language: LanguageCode): Promise<Lookup> {
    const { events, record } = await this.open(actor, lookupId);
    const names = await this.directory.nameOf(actor.institution, [record.madeBy.id]);
    return lookupView(events, record, names.get(record.madeBy.id)?.[language] ?? null);
  }

  async made(actor: Actor, lookupId: string, position: string, language: LanguageCode): Promise<LookupMade> {
    return { ...(await this.view(actor, lookupId, language)), position };
  }

  private async send(
    { note, ...asking }: Asking,
    { outcomes, searched, engine }: SearchedNames,
    by: Sender,
    sealed: { outcomes: SearchedNames['outcomes']; attachments: Attachment[] },
  ): Promise<string> {
    const { auth } = by.actor;
    const command = new ChangeLookup(asking.lookupId, {
      type: 'MakeLookup',
      ...asking,
      names: outcomes.length,
      lists: searched,
      engine,
      verdicts: countVerdicts(outcomes),
      tiers: countTiers(outcomes),
      program: auth?.method === 'token' ? auth.session : null,
      personal: { note, outcomes: sealed.outcomes },
      attachments: sealed.attachments,
    });
    return (await this.commands.send(command, { ...by, expected: null })).position;
  }
}
