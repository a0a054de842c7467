// Read model of second looks: which decisions were drawn, and what came of it. Who gave one stands in the case's history alone: here are numbers.
import type { Database, Queryable } from '#database';
import { defineProjection } from '#event-store';
import { Refusal, type Actor, type CaseId, type Instant, type UnitId } from '#kernel';
import type { Case } from '../case.js';
import type { CaseEvent, DecidedOutcome, Tier } from '../case-event.js';
import { endsSecondLook, isBlindTo, mayBeBlind, type SecondLookStatus } from './second-look.js';

const HANDLED = [
  ...(['SecondLookDrawn', 'SecondLookGiven'] as const),
  ...(['CaseReopened', 'DecisionSuperseded', 'DecisionContested', 'CaseRescreened'] as const),
] as const;

export const secondLooksProjection = defineProjection({
  name: 'second_looks',
  version: 1,
  tables: `
    create table second_looks (
      institution    text not null,
      decision       text primary key,
      case_id        text not null,
      drawn_at       text not null,
      status         text not null,
      first_outcome  text not null,
      first_tier     text not null,
      given_at       text,
      outcome        text,
      tier           text,
      same_outcome   boolean,
      same_tier      boolean
    );
    create index second_looks_by_time on second_looks (institution, drawn_at desc, decision desc);
    create index second_looks_open on second_looks (case_id) where status = 'open';`,
  handles: HANDLED,
  apply: (tx, event) => apply(tx, event as unknown as Extract<CaseEvent, { type: (typeof HANDLED)[number] }>),
});

async function apply(tx: Queryable, event: Extract<CaseEvent, { type: (typeof HANDLED)[number] }>): Promise<void> {
  const caseId = event.stream.slice('case-'.length);
  switch (event.type) {
    case 'SecondLookDrawn': {
      const { decision, outcome, tier } = event.data;
      await tx.query(
        `insert into second_looks (institution, decision, case_id, drawn_at, status, first_outcome, first_tier)
         values ($1, $2, $3, $4, 'open', $5, $6)`,
        [event.institution, decision, caseId, event.at, outcome, tier],
      );
      return;
    }
    case 'SecondLookGiven': {
      const { decision, outcome, tier, sameOutcome, sameTier } = event.data;
      await tx.query(
        `update second_looks set status = 'given', given_at = $2, outcome = $3, tier = $4, same_outcome = $5, same_tier = $6
         where decision = $1`,
        [decision, event.at, outcome, tier, sameOutcome, sameTier],
      );
      return;
    }
    default:
      if (endsSecondLook(event))
        await tx.query(`update second_looks set status = 'lapsed' where case_id = $1 and status = 'open'`, [caseId]);
  }
}

export type SecondLookRow = {
  caseId: CaseId;
  number: string;
  unit: UnitId;
  laboratory: string;
  personName: string | null;
  drawnAt: Instant;
  status: SecondLookStatus;
  /** Whether the reader may give it. */
  isMine: boolean;
  /** What was said first and then; null while it is open. */
  outcomes: { first: DecidedOutcome; second: DecidedOutcome; firstTier: Tier; secondTier: Tier } | null;
  sameOutcome: boolean | null;
  sameTier: boolean | null;
};

export type SecondLookQuery = {
  actor: Actor;
  /** Only what the reader may give. */
  view: 'mine' | 'all';
  cursor?: string | undefined;
  limit: number;
};

/** Drawn, given, agreed and otherwise, in one quarter and one unit. No persons. */
export type SecondLookCount = {
  /** Of the draw, in Japan: `2026-Q4`. */
  quarter: string;
  unit: UnitId;
  drawn: number;
  given: number;
  lapsed: number;
  agreed: number;
  disagreed: number;
  otherOutcome: number;
  otherTier: number;
};

type Stored = Omit<SecondLookRow, 'isMine' | 'outcomes'> & {
  decision: string;
  fold: Case;
  firstOutcome: DecidedOutcome;
  firstTier: Tier;
  outcome: DecidedOutcome | null;
  tier: Tier | null;
};

// Behind every instant and every id.
const LAST = '~';

export class SecondLooks {
  constructor(private readonly database: Database) {}

  /**
   * A page of the second looks, drawn last first. Of cases to which the reader is a party there is nothing here.
   * @throws Refusal request.cursor
   */
  async page({
    actor,
    view,
    cursor,
    limit,
  }: SecondLookQuery): Promise<{ items: SecondLookRow[]; next: string | null; mine: number }> {
    const before = cursor === undefined ? [LAST, LAST] : readCursor(cursor);
    const giver = mayBeBlind(actor);
    return this.database.inInstitution(actor.institution, async (tx) => {
      const { rows } = await tx.query<Stored>(
        `select s.case_id as "caseId", w.number, w.unit, w.laboratory, c.name as "personName", s.drawn_at as "drawnAt", s.status,
           s.decision, s.same_outcome as "sameOutcome", s.same_tier as "sameTier", s.first_outcome as "firstOutcome",
           s.first_tier as "firstTier", s.outcome, s.tier, w.fold
         from views.second_looks s join views.worklist w using (case_id)
           left join views.person_cards c on c.person_id = w.applicant
         where s.institution = $1 and (s.drawn_at, s.decision) < ($2, $3) and ${NO_PARTY('$4')} and ($5 or ($7 and ${OPEN_TO('$4')}))
         order by s.drawn_at desc, s.decision desc limit $6`,
        [actor.institution, ...before, actor.id, view === 'all', limit + 1, giver],
      );
      const { rows: counted } = await tx.query<{ mine: number }>(
        `select count(*)::int as mine from views.second_looks s join views.worklist w using (case_id)
         where s.institution = $1 and ${OPEN_TO('$2')}`,
        [actor.institution, actor.id],
      );
      const items = rows.slice(0, limit);
      const last = rows.length > limit ? items.at(-1) : undefined;
      return {
        items: items.map((row) => rowOf(row, actor)),
        next: last ? Buffer.from(`${last.drawnAt}\n${last.decision}`, 'utf8').toString('base64url') : null,
        mine: giver ? (counted[0]?.mine ?? 0) : 0,
      };
    });
  }

  /** By quarter and unit, the latest quarter first. */
  async report({ institution }: Actor): Promise<SecondLookCount[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<SecondLookCount>(
        `select to_char(s.drawn_at::timestamptz at time zone 'Asia/Tokyo', 'YYYY-"Q"Q') as quarter, w.unit, count(*)::int as drawn,
           count(*) filter (where s.status = 'given')::int as given, count(*) filter (where s.status = 'lapsed')::int as lapsed,
           count(*) filter (where s.same_outcome and s.same_tier)::int as agreed,
           count(*) filter (where not (s.same_outcome and s.same_tier))::int as disagreed,
           count(*) filter (where not s.same_outcome)::int as "otherOutcome",
           count(*) filter (where not s.same_tier)::int as "otherTier"
         from views.second_looks s join views.worklist w using (case_id)
         where s.institution = $1 group by 1, 2 order by 1 desc, 2`,
        [institution],
      ),
    );
    return rows;
  }
}

/** SQL: nobody reads here of a case whose host they are, or that they made. */
const NO_PARTY = (me: string, of = 'w'): string => `${of}.host <> ${me} and not (${of}.fold -> 'makers') ? ${me}`;

/** SQL: a second look that is open to whoever has no part in the case. */
const OPEN_TO = (me: string, of = 'w'): string =>
  `s.status = 'open' and ${NO_PARTY(me, of)} and ${of}.applicant <> ${me} and not (${of}.fold -> 'participants') ? ${me}`;

function rowOf(
  { fold, decision: _, firstOutcome, firstTier, outcome, tier, ...row }: Stored,
  actor: Actor,
): SecondLookRow {
  const outcomes =
    outcome === null || tier === null ? null : { first: firstOutcome, second: outcome, firstTier, secondTier: tier };
  return { ...row, outcomes, isMine: row.status === 'open' && actor.onBehalfOf === null && isBlindTo(actor, fold) };
}

function readCursor(cursor: string): string[] {
  const parts = Buffer.from(cursor, 'base64url').toString('utf8').split('\n');
  if (parts.length !== 2 || parts.some((part) => part === '')) throw new Refusal('request.cursor', 'malformed');
  return parts;
}

/**
 * SQL for rows `alias.case_id`: what is left to this reader while second looks are open; null where nothing is withheld from them. The same rule
 * as {@link isBlindTo}.
 * @param me the parameter that holds the reader's person
 */
export function notBlind(actor: Actor, alias: string, me: () => string): string | null {
  if (!mayBeBlind(actor)) return null;
  const person = me();
  return `not exists (select from views.second_looks s join views.worklist l on l.case_id = s.case_id
    where s.case_id = ${alias}.case_id and ${OPEN_TO(person, 'l')})`;
}
