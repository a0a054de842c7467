import { describe, expect, test } from '@jest/globals';
import { policyOf, type StepName } from '#policy';
import { Refusal, type Actor } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import type { DocumentKind } from '../case-event.js';
import { evidenceHash } from '../decisions/evidence.js';
import { currentStep } from '../decisions/route.js';
import type { Dossier } from '../dossier.js';
import { PlayedPartnership } from '../kinds/testing.js';
import { exampleDossier, people, PlayedCase, UNIT_PATH } from '../testing.js';
import { caseView } from '../views/case-view.js';
import { history } from '../views/history.js';
import { amending } from './testing.js';

type Edit = (dossier: Dossier) => void;
const EDITS = {
  topic: ({ host }) => void (host.technology!.topic = '複合材料の衝撃損傷解析'),
  use: ({ host }) => void (host.intendedUse = '修士論文の研究'),
  destination: ({ host }) => void (host.nextDestination = '国内の企業'),
  period: ({ host }) => void (host.stay!.to = '2030-09-30'),
  laboratory: ({ host }) => void (host.technology!.laboratory = '計算力学講座'),
  email: ({ host }) => void (host.subject!.email = 'p.amini@example.com'),
  'email and period': (dossier) => [EDITS.email, EDITS.period].forEach((edit) => edit(dossier)),
} as const satisfies Record<string, Edit>;

/** Documents and the signature come from the applicant, and follow the same table. */
type Coming = keyof typeof EDITS | DocumentKind | 'signature';

function given(coming: Coming, play: PlayedCase): void {
  if (coming in EDITS) play.do(amending(play, EDITS[coming as keyof typeof EDITS]), people.host);
  else if (coming === 'signature') play.signed();
  else {
    const document = { documentId: 'new', kind: coming as DocumentKind, mediaType: 'image/png', sizeBytes: 9 };
    play.do({ type: 'AttachDocument', ...document, sha256: 'e', filename: 'a.png' }, people.applicant);
  }
}

const ALL = ['department', 'office', 'executive'] as const;

// What comes × how far the route is → whose decision is void, and for which steps the evidence is another.
describe('under the open route of a T3 case', () => {
  test.each<[Coming, decided: readonly StepName[], again: StepName[], anew: StepName[]]>([
    ['topic', [], [], [...ALL]],
    ['topic', ['department'], ['department'], [...ALL]],
    ['topic', ['department', 'office'], ['department', 'office'], [...ALL]],
    ['use', ['department', 'office'], ['department', 'office'], [...ALL]],
    ['destination', [], [], ['office', 'executive']],
    ['destination', ['department'], [], ['office', 'executive']],
    ['destination', ['department', 'office'], ['office'], ['office', 'executive']],
    ['period', [], [], ['department', 'office']],
    ['period', ['department'], ['department'], ['department', 'office']],
    ['period', ['department', 'office'], ['department', 'office'], ['department', 'office']],
    ['laboratory', [], [], ['department']],
    ['laboratory', ['department'], ['department'], ['department']],
    ['laboratory', ['department', 'office'], ['department'], ['department']],
    ['email', [], [], []],
    ['email', ['department'], [], []],
    ['email', ['department', 'office'], [], []],
    ['email and period', ['department', 'office'], ['department', 'office'], ['department', 'office']],
    ['cv', ['department', 'office'], ['department', 'office'], ['department', 'office']],
    ['academic-record', [], [], ['department']],
    ['academic-record', ['department', 'office'], ['department'], ['department']],
    ['other', ['department', 'office'], ['department', 'office'], [...ALL]],
    ['signature', ['department', 'office'], ['department', 'office'], [...ALL]],
  ])('%s after %j decided: asked again %j, other evidence for %j', (coming, decided, again, anew) => {
    const play = new PlayedCase().routed('T3').approved(...decided);
    const before = play.state;
    const hashes = ALL.map((step) => evidenceHash(before, step));
    given(coming, play);
    const { state } = play;
    expect(state.state).toBe('in-review');
    expect(state.amendments.at(-1)).toMatchObject({ askedAgain: again });
    expect(ALL.filter((step, index) => evidenceHash(state, step) !== hashes[index])).toEqual(anew);
    expect(state.steps.filter(({ outcome }) => outcome !== null).map(({ step }) => step)).toEqual(
      decided.filter((step) => !again.includes(step)),
    );
    // A step that is asked again has an id of its own; every other keeps the one it had.
    for (const { step, stepId } of state.steps)
      expect(stepId).toBe(again.includes(step) ? `r1.2-${step}` : `r1-${step}`);
    // The route is told again only where somebody is asked again.
    expect(play.events.filter(({ type }) => type === 'RouteOpened')).toHaveLength(again.length > 0 ? 2 : 1);
    expect(evidenceHash(state)).not.toBe(evidenceHash(before));
    // Whatever was asked again, the same people can bring it to its end.
    const waiting = state.steps.filter(({ outcome }) => outcome === null).map(({ step }) => step);
    expect(play.approved(...waiting).state.state).toBe('approved');
  });

  test('what is told to nobody is one event, in clear by the names of its fields alone', () => {
    const play = new PlayedCase().routed('T3').approved('department');
    const said = play.do(amending(play, EDITS['email']), people.host);
    expect(said.map(({ type, data }) => [type, data])).toEqual([
      ['CaseAmended', { round: 1, changes: ['email'], concerns: [] }],
    ]);
    expect(said[0]?.personal).toMatchObject({ person: people.applicant.id, purpose: 'clearance' });
  });
});

describe('an approval is bound to what its decider saw', () => {
  const seenBy = (play: PlayedCase, step: StepName, evidence: string): CaseCommand =>
    play.decision(step, { evidenceHash: evidence });

  test.each<[keyof typeof EDITS, stale: boolean]>([
    ['topic', true],
    ['period', true],
    ['destination', true],
    ['laboratory', false],
    ['email', false],
  ])('the page of the office was open while %s was amended: refused as stale %s', (edit, stale) => {
    const play = new PlayedCase().routed('T2');
    play.approved('department');
    const evidence = evidenceHash(play.state, 'office');
    play.do(amending(play, EDITS[edit]), people.host);
    // The department is asked again first, where it is concerned; then the office with the page as it was.
    if (currentStep(play.state)?.step === 'department') play.approved('department');
    expect(play.refusal(seenBy(play, 'office', evidence), people.officer)).toBe(
      stale ? 'stale case.evidence_changed' : null,
    );
  });

  test('and what stands after amendments is the hash that it names, or it does not stand', () => {
    const play = new PlayedCase().routed('T3').approved('department', 'office');
    for (const edit of [EDITS.email, EDITS.laboratory, EDITS.destination, EDITS.period, EDITS.topic, EDITS.email]) {
      play.do(amending(play, edit), people.host);
      for (const { step, stepId, outcome } of play.state.steps) {
        const approval = play.events.findLast((event) => event.type === 'StepApproved' && event.data.stepId === stepId);
        const named = approval?.type === 'StepApproved' ? approval.data.evidenceHash : null;
        expect([step, named]).toEqual([step, outcome === null ? null : evidenceHash(play.state, step)]);
      }
      const waiting = play.state.steps.filter(({ outcome }) => outcome === null).map(({ step }) => step);
      play.approved(...waiting.filter((step) => step !== 'executive'));
    }
  });

  test('a round that follows rests on all of it, whomever it concerned', () => {
    const play = new PlayedCase().routed('T3').approved('department');
    play.do(amending(play, EDITS['email']), people.host);
    play.approved('office', 'executive');
    play.do({ type: 'ReopenCase', reason: '新しい事実' }, people.officer);
    const [whole, ofStep] = [evidenceHash(play.state), evidenceHash(play.state, 'department')];
    expect(ofStep).toBe(whole);
  });

  test('a new submission takes the place of what was amended', () => {
    const play = new PlayedCase().routed('T3').approved('department');
    play.do(amending(play, EDITS['email']), people.host);
    play.do(play.decision('office', { outcome: 'return', reason: '?' }), people.officer);
    play.do({ type: 'SubmitCase', dossier: exampleDossier(), answer: null, corrected: false }, people.host);
    expect(play.state.amendments).toEqual([]);
  });
});

describe('is refused', () => {
  const inReview = (): PlayedCase => new PlayedCase().routed('T3').approved('department');
  const asked = (command: CaseCommand, play: PlayedCase, actor: Actor = people.host) => play.refusal(command, actor);

  test.each<[string, Edit, string | null]>([
    [
      'a name was screened',
      ({ host }) => void (host.subject!.names!.passport = 'AMINI PARWIZ'),
      'invalid amendment.was_checked',
    ],
    ['a date of birth', ({ host }) => void (host.subject!.birthDate = '1999'), 'invalid amendment.was_checked'],
    ['the first day', ({ host }) => void (host.stay!.from = '2027-10-01'), 'invalid amendment.was_checked'],
    ['the gate', ({ host }) => void (host.technology!.gate = 'no'), 'invalid amendment.was_checked'],
    ['the row', ({ host }) => void (host.technology!.controlListRow = '1'), 'invalid amendment.was_checked'],
    ['entry', ({ host }) => void (host.stay!.enteredJapan = 'unknown'), 'invalid amendment.was_checked'],
    ['an affiliation', ({ applicant }) => void applicant.affiliations!.pop(), 'invalid amendment.was_checked'],
    [
      'with something that may be amended',
      (dossier) =>
        [EDITS.topic, ({ host }: Dossier) => void (host.subject!.birthDate = '1999')].forEach((edit) => edit(dossier)),
      'invalid amendment.was_checked',
    ],
    ['a topic taken out', ({ host }) => void delete host.technology!.topic, 'invalid case.incomplete'],
    ['no day that exists', ({ host }) => void (host.stay!.to = '2030-02-31'), 'invalid case.incomplete'],
    ['nothing at all is done already', () => undefined, null],
  ])('%s', (_, edit, refusal) => {
    const play = inReview();
    expect(asked(amending(play, edit), play)).toBe(refusal);
  });

  test('each field that was checked is named by its place', () => {
    const play = inReview();
    const edit: Edit = ({ host }) => {
      host.technology!.topic = '別の題目';
      host.subject!.birthDate = '1999';
      host.stay!.from = '2027-10-01';
    };
    const refusal = ((): Refusal | null => {
      try {
        play.ask(amending(play, edit), people.host);
        return null;
      } catch (error) {
        return error as Refusal;
      }
    })();
    expect(refusal?.errors?.map(({ pointer }) => pointer)).toEqual(['/host/subject/birthDate', '/host/stay/from']);
  });

  test('nothing of it is done', () => {
    const play = inReview();
    expect(
      play.ask(
        amending(play, () => undefined),
        people.host,
      ),
    ).toEqual([]);
  });

  test.each<[string, () => PlayedCase, Partial<Extract<CaseCommand, { type: 'AmendCase' }>>, string]>([
    ['while it is checked', () => new PlayedCase().submitted(), {}, 'conflict case.wrong_state'],
    ['after its end', () => new PlayedCase().ended('approve'), {}, 'conflict case.wrong_state'],
    ['without a reason', inReview, { reason: ' ' }, 'invalid text.missing'],
    ['from what stands no more', inReview, { from: 'another' }, 'stale amendment.content_changed'],
  ])('%s', (_, played, words, refusal) => {
    const play = played();
    expect(asked(amending(play, EDITS.topic, words), play)).toBe(refusal);
  });

  test.each([
    [people.host, null],
    [people.otherHost, 'hidden access.not_found'],
    [people.applicant, 'forbidden access.forbidden'],
    [people.clerk, 'forbidden access.forbidden'],
    [people.dean, 'forbidden access.forbidden'],
    [people.officer, 'forbidden access.forbidden'],
    [people.machine, 'forbidden access.forbidden'],
  ])('by anybody but the host: %#', (actor, refusal) => {
    const play = inReview();
    expect(play.refusal(amending(play, EDITS.topic), actor)).toBe(refusal);
  });
});

test('under a version that says nothing of it everything concerns every step, as before there was a table', () => {
  const play = new PlayedCase();
  play.inForce = policyOf('2026-11-29.2')!;
  play.routed('T3').approved('department', 'office');
  play.do(amending(play, EDITS.email), people.host);
  expect(play.state.amendments.at(-1)).toMatchObject({
    concerns: [...ALL, 'president'],
    askedAgain: ['department', 'office'],
  });
});

test('a partnership is amended by the same table', () => {
  const play = new PlayedPartnership().routed('T3').approved('department', 'office');
  const asked: string[][] = [];
  for (const edit of [
    ({ host }) => void (host.partners![0]!.contact!.email = 'new@nordmeer.example'),
    ({ host }) => void (host.agreement!.signingOn = '2027-03-15'),
    ({ host }) => void (host.partners![0]!.address = 'Hafenstrasse 2'),
    ({ host }) => void (host.agreement!.publicationClause = '公表は自由とする。'),
  ] satisfies Edit[]) {
    play.do(amending(play, edit), people.host);
    asked.push(play.state.amendments.at(-1)?.askedAgain ?? []);
    play.approved(
      ...play.state.steps
        .filter(({ outcome, step }) => outcome === null && step !== 'executive')
        .map(({ step }) => step),
    );
  }
  expect(asked).toEqual([[], [], ['office'], ['office']]);
  const owner: Edit = ({ host }) => void (host.partners![0]!.owners![0]!.sharePercent = 40);
  expect(play.refusal(amending(play, owner), people.host)).toBe('invalid amendment.was_checked');
});

describe('what is told of it', () => {
  const play = new PlayedCase().routed('T3').approved('department', 'office');
  play.do(amending(play, EDITS.destination), people.host);
  const seen = (actor: Actor) => caseView(play.events, { actor, unitPath: ['mechanical', 'engineering'] })!;

  test('deciders and the host read what was and what is, whom it concerned and why', () => {
    for (const actor of [people.dean, people.officer, people.executive, people.host]) {
      const [amendment] = seen(actor).amendments;
      expect(amendment).toMatchObject({
        concerns: ['office', 'executive', 'president'],
        askedAgain: ['office'],
        reason: '表記を直します',
      });
      expect(amendment?.fields).toEqual([
        { pointer: '/host/nextDestination', before: '出身大学に戻る予定', after: '国内の企業' },
      ]);
    }
  });

  test('the route says of the step that is asked again why', () => {
    expect(
      seen(people.officer).steps.map(({ step, askedAgain }) => [step, askedAgain?.changes[0]?.change ?? null]),
    ).toEqual([
      ['department', null],
      ['office', 'next_destination'],
      ['executive', null],
    ]);
  });

  test('and says it no more of a step that was asked again since for another reason', () => {
    const again = new PlayedCase().routed('T3').approved('department', 'office');
    again.do(amending(again, EDITS.destination), people.host);
    again.approved('office');
    const because = () => caseView(again.events, { actor: people.officer })!.steps[1]?.askedAgain?.changes[0]?.change;
    expect(because()).toBe('next_destination');
    again.do(again.decision('executive', { outcome: 'return', returnTo: 'office', reason: '?' }), people.executive);
    expect(because()).toBeUndefined();
    again.approved('office');
    again.do(amending(again, EDITS.topic), people.host);
    expect(because()).toBe('topic');
  });

  test.each([people.clerk, people.applicant])('not the clerk, nor the applicant: %#', (actor) => {
    expect(seen(actor)).toMatchObject({ amendments: [], amending: null });
    expect(history(play.events, actor === people.clerk ? 'clerk' : 'applicant').map(({ type }) => type)).not.toContain(
      'CaseAmended',
    );
  });

  test('the host alone is told what can be amended, and what cannot', () => {
    expect(seen(people.officer).amending).toBeNull();
    const amend = seen(people.host);
    expect(amend.amending?.fields.map(({ pointer, effect, steps }) => [pointer, effect, steps.length])).toEqual([
      ['/technology/laboratory', 'steps', 1],
      ['/technology/topic', 'steps', 4],
      ['/subject/email', 'nobody', 0],
      ['/stay/status', 'steps', 2],
      ['/stay/to', 'steps', 2],
      ['/intendedUse', 'steps', 4],
      ['/nextDestination', 'steps', 3],
    ]);
    expect(amend.amending?.checked.map(({ change }) => change)).toContain('names');
    expect(amend.actions.find(({ action }) => action === 'amend')?.allowed).toBe(true);
  });

  test('the history says what, and whom it concerns', () => {
    expect(history(play.events, 'dean').find(({ type }) => type === 'CaseAmended')?.sentence).toEqual({
      ja: '審査中に内容を修正しました：修了後・終了後の予定。関係する段階（輸出管理室、統括責任者、最高責任者）で確かめます。',
      en: 'Amended the case in review: plans for afterwards. It concerns export-control office, responsible executive, president.',
    });
  });
});

test.each<[string, Actor, boolean | null]>([
  ['the host may', people.host, true],
  ['the clerk is told that the host alone does', people.clerk, false],
  ['the dean is not asked', people.dean, null],
])('of amending %s', (_, actor, allowed) => {
  const { events } = new PlayedCase().routed('T2');
  const { actions = [] } = caseView(events, { actor, unitPath: UNIT_PATH }) ?? {};
  const amend = actions.find(({ action }) => action === 'amend');
  expect(amend?.allowed ?? null).toBe(allowed);
  expect(amend?.why?.en ?? '').toMatch(allowed === false ? /the host alone amends/ : /^$/);
});
