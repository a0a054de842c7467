// How long each case was at each stage, as the log tells it: one row for each stay, written by the projection of the worklist beside its row.
import type { Queryable } from '#database';
import { dayInJapan } from '#policy';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case-event.js';
import { stageOf } from '../turns/stage.js';

export const STAGE_SPANS = `
    create table worklist_stages (
      institution    text not null,
      case_id        text not null,
      -- Of the event that began it.
      version        integer not null,
      unit           text not null,
      stage          text not null,
      -- The first submission of its case.
      is_arrival     boolean not null,
      entered_at     text not null,
      -- Of Japan's calendar.
      entered_day    text not null,
      left_at        text,
      left_day       text,
      primary key (case_id, version)
    );
    create index worklist_stages_open on worklist_stages (case_id) where left_at is null;
    create index worklist_stages_by_entry on worklist_stages (institution, stage, entered_at);
    create index worklist_stages_by_leaving on worklist_stages (institution, left_at) where left_at is not null;`;

interface Span {
  caseId: string;
  event: CaseEvent;
  state: Case;
  isArrival: boolean;
  leftAt: string | null;
}

/** What the stays of some cases become by events in their order. */
export class StageSpans {
  /** By case: when the stay that was open before these events ended. */
  private readonly ended = new Map<string, string>();
  private readonly begun = new Map<string, Span[]>();

  note(caseId: string, event: CaseEvent, before: Case, after: Case): void {
    const [left, entered] = [stageOf(before), stageOf(after)];
    if (left?.stage === entered?.stage && before.round === after.round && left?.since === entered?.since) return;
    const begun = this.begun.get(caseId) ?? [];
    const last = begun.at(-1);
    if (last) last.leftAt ??= event.at;
    else if (left) this.ended.set(caseId, event.at);
    if (entered === null) return;
    const isArrival = entered.stage === 'screening' && before.round === 0;
    this.begun.set(caseId, [...begun, { caseId, event, state: after, isArrival, leftAt: null }]);
  }

  async write(tx: Queryable): Promise<void> {
    const ends = [...this.ended];
    if (ends.length > 0) {
      await tx.query(END, [ends.map(([id]) => id), ends.map(([, at]) => at), ends.map(([, at]) => dayInJapan(at))]);
    }
    const begun = [...this.begun.values()].flat();
    if (begun.length > 0)
      await tx.query(
        BEGIN,
        COLUMNS.map(({ of }) => begun.map(of)),
      );
  }
}

const END = {
  name: 'worklist_stages.end',
  text: `update worklist_stages s set left_at = n.at, left_day = n.day
    from unnest($1::text[], $2::text[], $3::text[]) as n (id, at, day) where s.case_id = n.id and s.left_at is null`,
};

const COLUMNS: readonly { name: string; type: string; of: (span: Span) => unknown }[] = [
  { name: 'institution', type: 'text', of: ({ event }) => event.institution },
  { name: 'case_id', type: 'text', of: ({ caseId }) => caseId },
  { name: 'version', type: 'integer', of: ({ event }) => event.version },
  { name: 'unit', type: 'text', of: ({ state }) => state.unit },
  { name: 'stage', type: 'text', of: ({ state }) => stageOf(state)?.stage },
  { name: 'is_arrival', type: 'boolean', of: ({ isArrival }) => isArrival },
  { name: 'entered_at', type: 'text', of: ({ event }) => event.at },
  { name: 'entered_day', type: 'text', of: ({ event }) => dayInJapan(event.at) },
  { name: 'left_at', type: 'text', of: ({ leftAt }) => leftAt },
  { name: 'left_day', type: 'text', of: ({ leftAt }) => leftAt && dayInJapan(leftAt) },
];

const BEGIN = {
  name: 'worklist_stages.begin',
  text: `insert into worklist_stages (${COLUMNS.map(({ name }) => name).join(', ')})
    select * from unnest(${COLUMNS.map(({ type }, index) => `$${index + 1}::${type}[]`).join(', ')})`,
};
