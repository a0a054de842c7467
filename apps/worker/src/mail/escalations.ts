// Escalations, told to those to whose step a case was carried: at once in office hours, else when the office opens next, several in one mail.
import {
  dueSeen,
  dueView,
  evolve,
  FINAL_STATES,
  pathOf,
  pathsOf,
  policyToRead,
  relationTo,
  unitsNamed,
  unopened,
  type Case,
  type CaseEvent,
  type CasePaths,
} from '#cases';
import { unitsUpFrom, type DelegationId, type TreeUnit } from '#identity';
import { escalationsId, escalationsLetter, maySend, type CaseLine, type Escalation, type NewMail } from '#mail';
import type { Actor } from '#kernel';
import type { RouteStep, StepName } from '#policy';
import { haveFollowed, treeOf, unlessBroken, type MailWorld, type Moment } from './mail-world.js';
import { activeAccounts, readerOf, type Reader } from './readers.js';
import { taskOf } from './tasks.js';

/** Writes what is to be told now. What nobody need act on any more is told to nobody. */
export async function writeEscalations(world: MailWorld, moment: Moment): Promise<void> {
  const { institution, now, calendar, keep } = moment;
  if (!maySend(now, calendar)) return;
  const untold = await world.told.untold(institution);
  if (untold.length === 0 || !(await haveFollowed(world))) return;
  const standing: Standing[] = [];
  for (const escalation of untold) {
    await keep();
    const state = await unlessBroken(caseOf(world, escalation));
    if (state !== null && stands(escalation, state)) standing.push({ escalation, state });
  }
  const mails = standing.length === 0 ? [] : await mailsFor(world, moment, standing);
  await keep();
  const ids = untold.map(({ eventId }) => eventId);
  await world.told.tell(ids, now, (on) => world.outbox.write(mails, world.into, on));
}

interface Standing {
  escalation: Escalation;
  state: Case;
}

async function caseOf({ log }: MailWorld, { caseId, institution }: Escalation): Promise<Case> {
  const events = (await log.read(`case-${caseId}`, { institution })) as unknown as CaseEvent[];
  return events.reduce(evolve, unopened);
}

/** Whether somebody above still has to act: nobody has on the turn that ran out, or has decided the step to which a person carried it. */
export function stands({ step, turn }: Pick<Escalation, 'step' | 'turn'>, state: Case): boolean {
  if (FINAL_STATES.includes(state.state) || !['screening', 'in-review'].includes(state.state)) return false;
  if (turn !== null) return state.turn?.turnId === turn;
  return state.steps.every((each) => each.step !== step || each.outcome === null);
}

async function mailsFor(world: MailWorld, moment: Moment, standing: readonly Standing[]): Promise<NewMail[]> {
  const { institution, now, keep } = moment;
  const tree = await treeOf(world, moment);
  const mails: NewMail[] = [];
  for await (const account of activeAccounts(world.people, institution, now)) {
    await keep();
    const reader = await unlessBroken(readerOf(world.people, account, institution, now));
    const told = reader === null ? [] : standing.flatMap((each) => toldTo(reader, each, tree, world, moment));
    if (reader === null || told.length === 0) continue;
    const { language } = reader;
    const letter = escalationsLetter(
      told.map(({ line }) => line),
      world.links.home,
      language,
    );
    mails.push({
      mailId: escalationsId(
        reader.account,
        told.map(({ eventId }) => eventId),
      ),
      ...{ institution, kind: 'escalations', account: reader.account, language, ...letter },
      ...{ writtenAt: now, usefulUntil: null },
    });
  }
  return mails;
}

/** Whether a step is this reader's to decide: by its role, or in a committee by their own name or by that of whom they stand in for. */
export function decidesAt(step: StepName, reader: Actor, state: Case, paths: CasePaths): boolean {
  const opened: readonly Omit<RouteStep, 'stepId'>[] = state.steps.filter((each) => each.step === step);
  const unit = step === 'department' ? state.unit : null;
  const asked = opened.length > 0 ? opened : [{ step, role: policyToRead(state).roles[step], unit }];
  return asked.some((seat) => {
    if (seat.committee !== undefined) return seat.member === (reader.onBehalfOf ?? reader.id);
    const reach = seat.unit === null ? null : pathOf(seat.unit, state, paths);
    return reader.roles.some(
      ({ role, unit: held }) => role === seat.role && (held === null || reach === null || reach.includes(held)),
    );
  });
}

interface ToldLine {
  eventId: string;
  line: CaseLine;
}

/** What a reader hears of one escalation: by a role of their own, else by one that was lent to them. */
function toldTo(
  { actor, standIns }: Reader,
  { escalation, state }: Standing,
  tree: readonly TreeUnit[],
  { links }: MailWorld,
  { now, calendar }: Moment,
): ToldLine[] {
  const { eventId, caseId, step } = escalation;
  const ways: { actor: Actor; delegation: DelegationId | null }[] = [{ actor, delegation: null }, ...standIns];
  const unitPath = unitsUpFrom(state.unit, tree);
  const unitPaths = pathsOf(unitsNamed(state), tree);
  const role = policyToRead(state).roles[step as StepName];
  for (const { actor: reader, delegation } of ways) {
    const decides = decidesAt(step as StepName, reader, state, { unitPath, unitPaths });
    const relation = decides ? relationTo(reader, state, unitPath, unitPaths) : null;
    // Whoever is a party of the case decides nothing of it, whatever office they hold.
    if (relation === null || relation === 'host' || relation === 'applicant') continue;
    const due = dueView(dueSeen(state, relation, calendar), now, calendar);
    const line = {
      ...{ number: state.number, task: taskOf({ who: role, what: 'decision' }), due },
      ...{ link: links.case(caseId, delegation), isLent: delegation !== null },
    };
    return [{ eventId, line }];
  }
  return [];
}
