// INV-5: what follows from an event is there, once. Read from the log and from what lies beside it, never from the queue.
import type { Queryable } from '#database';
import type { Ledger, LoggedEvent, Violation } from './ledger.js';
import { CHECKS_OF_A_ROUND } from './procedure.js';

/** The effects that lie in the log: checks asked for and answered, tiers proposed, applicants told. */
export function followed(ledger: Ledger): Violation[] {
  const erased = new Set(
    ledger.events.flatMap(({ stored, envelope }) =>
      stored.type === 'PersonErased' ? [String(envelope?.data['person'])] : [],
    ),
  );
  return [...ledger.streams].flatMap(([stream, events]) =>
    stream.startsWith('case-') ? ofCase(stream, events, erased) : [],
  );
}

const ENDS = ['CaseApproved', 'CaseRejected', 'LicenceRequired', 'CaseWithdrawn'];

function ofCase(stream: string, events: readonly LoggedEvent[], erased: ReadonlySet<string>): Violation[] {
  const violations: Violation[] = [];
  const complain = (event: LoggedEvent, says: string) =>
    violations.push({ invariant: 'INV-5', stream, event: event.stored.id, says });
  const ofType = (type: string) => events.filter(({ stored }) => stored.type === type);
  const opened = events[0];
  const isErased = erased.has(String(opened?.envelope?.data['applicant']));
  const submissions = ofType('CaseSubmitted');
  submissions.forEach((submission) => {
    const round = submission.envelope?.data['round'];
    const inRound = (type: string) => ofType(type).filter(({ envelope }) => envelope?.data['round'] === round);
    // Whoever gave up, or corrected, before the machine came to it asked for nothing.
    const isCutShort = !staysInScreening(events, submission);
    const asked = inRound('CheckRequested');
    if (asked.length !== CHECKS_OF_A_ROUND && !(isCutShort && asked.length === 0))
      complain(submission, `asked for ${asked.length} checks`);
    for (const request of asked) {
      const { checkId, check } = request.envelope?.data ?? {};
      const answers = ofType('CheckCompleted').filter(({ envelope }) => envelope?.data['checkId'] === checkId).length;
      if (answers !== 1 && !(isCutShort && answers === 0) && !isErased)
        complain(request, `${String(check)} is answered ${answers} times`);
    }
    const proposals = inRound('TierProposed').length;
    const isDue = isJudged(asked, inRound('CheckCompleted'), ofType('HitAdjudicated'));
    if (proposals !== 1 && isDue && !isCutShort) complain(submission, `${proposals} tiers were proposed`);
  });
  for (const end of events.filter(({ stored }) => ENDS.includes(stored.type))) {
    const told = ofType('DecisionNotified').length;
    if (told !== 1 && !(isErased && told === 0)) complain(end, `its applicant was told ${told} times`);
  }
  return violations;
}

/** Whether nothing ended the screening of this round from outside. */
function staysInScreening(events: readonly LoggedEvent[], submission: LoggedEvent): boolean {
  const after = events.filter(({ stored }) => stored.version > submission.stored.version);
  const next = after.find(({ stored }) => ['CaseSubmitted', 'CaseWithdrawn', 'TierAssigned'].includes(stored.type));
  return next === undefined || next.stored.type === 'TierAssigned';
}

function isJudged(
  asked: readonly LoggedEvent[],
  done: readonly LoggedEvent[],
  judged: readonly LoggedEvent[],
): boolean {
  const hits = done.flatMap(({ envelope }) => (envelope?.data['hits'] ?? []) as { hitId: string }[]);
  const verdicts = new Set(judged.map(({ envelope }) => envelope?.data['hitId']));
  return asked.length > 0 && done.length === asked.length && hits.every(({ hitId }) => verdicts.has(hitId));
}

/** The effects of an erasure: no key, a tombstone for each purpose, nothing that was sealed beside the log. */
export async function forgotten(ledger: Ledger, main: Queryable, vault: Queryable): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const { stored, envelope } of ledger.events.filter(({ stored }) => stored.type === 'PersonErased')) {
    const person = String(envelope?.data['person']);
    const count = async (on: Queryable, sql: string) =>
      Number(
        (await on.query<{ count: string }>(`select count(*)::text as count from ${sql}`, [person])).rows[0]?.count,
      );
    const left = {
      keys: await count(vault, 'vault.wrapped_key where person = $1'),
      drafts: await count(main, 'operation.drafts where applicant = $1'),
      documents: await count(main, 'operation.documents where applicant = $1'),
      tombstonesMissing: 3 - (await count(vault, 'vault.tombstone where person = $1')),
    };
    const says = Object.entries(left).flatMap(([what, n]) => (n === 0 ? [] : [`${what} ${n}`]));
    if (says.length > 0)
      violations.push({
        invariant: 'INV-5',
        stream: stored.stream,
        event: stored.id,
        says: `not forgotten: ${says.join(', ')}`,
      });
  }
  return violations;
}
