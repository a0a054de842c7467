// Sixty-four clients decide one case at the same moment: one of them does, and all others are told how it stands.
import { randomUUID } from 'node:crypto';
import type { Lane } from '../lane.js';
import { readyToDecide } from '../people/stories.js';
import { Refused, type Visitor } from '../people/visitor.js';

export interface Contest {
  winners: number;
  /** How the others were answered, by status and code. */
  losers: Record<string, number>;
  /** Losers who were not told the state of the case. */
  untold: number;
}

const CLIENTS = 64;
/** Members of one rank; each sits at several screens. */
const DEANS = 8;
const AT_ONCE = 8;

/** Brings so many cases to the department's decision, then lets everyone decide each of them. */
export async function decideTogether(lane: Lane, rounds: number): Promise<Contest[]> {
  const { campus, dice, say } = lane;
  const deans = await campus.more('dean', 'engineering', DEANS);
  const ready: { caseId: string; stepId: string }[] = [];
  let begun = 0;
  const bring = async () => {
    while (begun < rounds) {
      begun += 1;
      const due = await readyToDecide(campus, dice);
      if (due) ready.push(due);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, bring));
  say(`${ready.length} cases wait for the department`);
  const contests: Contest[] = [];
  for (const due of ready) contests.push(await contend(deans, due));
  return contests;
}

const OUTCOMES: [Record<string, unknown>, string][] = [
  [{ outcome: 'approve' }, 'StepApproved'],
  [{ outcome: 'reject', grounds: ['facts_not_established'] }, 'StepRejected'],
  [{ outcome: 'return', returnTo: 'host' }, 'CaseReturned'],
  [{ outcome: 'licence-required' }, 'LicenceRequired'],
];

async function contend(
  deans: readonly Visitor[],
  { caseId, stepId }: { caseId: string; stepId: string },
): Promise<Contest> {
  const contest: Contest = { winners: 0, losers: {}, untold: 0 };
  const decide = async (_: unknown, client: number) => {
    const [decision, type] = OUTCOMES[client % OUTCOMES.length] as [Record<string, unknown>, string];
    // Words of one's own: to say again what one has said already would be no contest.
    const body = { ...decision, reason: `Reason ${randomUUID()}` };
    const dean = deans[Math.floor(client / OUTCOMES.length) % deans.length] as Visitor;
    try {
      await dean.write('PUT', `/api/cases/${caseId}/steps/${stepId}/decision`, body, {
        stream: `case-${caseId}`,
        type,
      });
      contest.winners += 1;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const how = `${error.status} ${error.code}`;
      contest.losers[how] = (contest.losers[how] ?? 0) + 1;
      if (error.status === 409 && (error.body['state'] === undefined || error.body['version'] === undefined))
        contest.untold += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, decide));
  return contest;
}

/** What may not be in a contest, in one line each. */
export function faultsOf(contest: Contest): string[] {
  const strange = Object.keys(contest.losers).filter((how) => !/^(409|412|403) /.test(how));
  return [
    ...(contest.winners === 1 ? [] : [`${contest.winners} clients decided one step`]),
    ...(contest.untold === 0 ? [] : [`${contest.untold} losers were not told the state of the case`]),
    ...strange.map((how) => `a loser was answered ${how}`),
  ];
}
