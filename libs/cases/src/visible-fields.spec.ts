import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import { currentPolicy, type CheckResult, type Finding } from '#policy';
import type { Actor } from '#kernel';
import type { Hit } from './case-event.js';
import { screeningComplete } from './decisions/evidence.js';
import type { CaseRelation } from './decisions/who-may.js';
import { relationTo } from './decisions/who-may.js';
import { HIT, people, PlayedCase, UNIT_PATH } from './testing.js';
import { caseView, type CaseView } from './views/case-view.js';
import { history } from './views/history.js';
import { decisionNotice } from './views/notice.js';
import { waitingFor } from './views/waiting-for.js';
import { VISIBLE_FIELDS, visibleTo, type FieldGroup } from './visible-fields.js';

const ACTORS: { [relation in Exclude<CaseRelation, 'machine'>]: Actor } = {
  ...{
    host: people.host,
    applicant: people.applicant,
    clerk: people.clerk,
    dean: people.dean,
    officer: people.officer,
  },
  ...{ executive: people.executive, president: people.president, inspector: people.inspector },
};
const RELATIONS = Object.keys(ACTORS) as (keyof typeof ACTORS)[];
const DISMISSED = { ...HIT, hitId: 'hit-dismissed', entry: '777' };

const see = (play: PlayedCase, actor: Actor, asOf?: string): CaseView => {
  const view = caseView(play.events, { actor, unitPath: UNIT_PATH, asOf });
  if (!view) throw new Error('not seen at all');
  return view;
};

describe('who stands how to a case', () => {
  const play = new PlayedCase().submitted();
  test.each<[string, Actor, CaseRelation | null]>([
    ['its host', people.host, 'host'],
    ['its host who is dean besides', people.hostAndDean, 'host'],
    ['who acts in the host’s place', { ...people.officer, onBehalfOf: people.host.id }, 'host'],
    ['its applicant', people.applicant, 'applicant'],
    ['another applicant', people.otherApplicant, null],
    ['another host of the department', people.otherHost, null],
    ['the clerk of the faculty above', people.clerk, 'clerk'],
    ['the dean of the faculty above', people.dean, 'dean'],
    ['the dean of another faculty', people.otherDean, null],
    ['an officer', people.officer, 'officer'],
    ['an administrator', people.administrator, null],
    ['who holds every office', people.everything, 'officer'],
    ['the machine', people.machine, 'machine'],
    ['an operator', people.operator, null],
  ])('%s', (_, actor, relation) => {
    expect(relationTo(actor, play.state, UNIT_PATH)).toBe(relation);
  });

  test('who stands in no relation sees no case', () => {
    expect(caseView(play.events, { actor: people.otherHost, unitPath: UNIT_PATH })).toBeNull();
    expect(caseView([], { actor: people.host })).toBeNull();
  });
});

// What of a view each group is; every group of the table stands here, so a new one cannot be forgotten.
const SHOWN: { [group in FieldGroup]: (view: CaseView) => boolean } = {
  summary: ({ number }) => number !== '',
  person: ({ person }) => person.names !== null,
  dossier: ({ dossier }) => dossier !== null,
  documents: ({ documents }) => documents.length > 0 && documents.every(({ filename }) => filename !== null),
  checks: ({ checks }) => checks.length === 4,
  findings: ({ checks }) => checks.some(({ check, findings }) => check === 'residency' && findings.length > 0),
  workings: ({ checks }) => checks.some(({ check, findings }) => check === 'residency' && findings.length > 1),
  screening: ({ checks }) => checks.some(({ check, result }) => check === 'list-screening' && result !== null),
  hitsOpen: ({ hits }) => hits.some(({ verdict }) => verdict === null),
  hitsJudged: ({ hits }) => hits.some(({ verdict }) => verdict === 'true-match'),
  hitsDismissed: ({ hits }) => hits.some(({ verdict }) => verdict === 'false-positive'),
  proposal: ({ proposal }) => proposal !== null,
  tier: ({ tier }) => tier !== null,
  tierReason: ({ tierAssignment }) => typeof tierAssignment?.reason === 'string',
  steps: ({ steps }) => steps.length > 0,
  reasons: ({ steps }) => steps.some(({ reason }) => reason !== null),
  conditions: ({ conditions }) => conditions.some(({ text }) => text !== null),
  decision: ({ decision }) => decision !== null,
  questionToHost: ({ question }) => question?.to === 'host',
  questionToApplicant: ({ question }) => question?.to === 'applicant',
  escalations: ({ escalations }) => escalations.length > 0,
  interests: ({ interests }) => interests.length > 0,
  consultations: ({ consultations }) => consultations.length > 0,
  owner: ({ owners }) => owners.length > 0,
  hold: ({ held }) => held !== null,
  contest: ({ contest }) => contest !== null,
  contestWords: ({ contest }) => contest?.reason !== null && contest?.reason !== undefined,
  notice: ({ notice }) => notice !== null,
  invitation: ({ invitation }) => invitation !== null,
  evidence: ({ evidenceHash }) => evidenceHash !== null,
  changes: ({ changes }) => changes.length > 0,
  secondLook: ({ secondLook }) => secondLook !== null,
};

function returnedTo(to: 'host' | 'applicant'): PlayedCase {
  const play = new PlayedCase().routed('T2');
  play.do(play.decision('department', { outcome: 'return', reason: '質問です', returnTo: to }), people.dean);
  return play;
}

function heldCase(): PlayedCase {
  const play = new PlayedCase().routed('T2');
  play.do({ type: 'HoldCase', reason: '照会中' }, people.officer);
  return play;
}

function contestedCase(): PlayedCase {
  const play = new PlayedCase().ended('reject');
  play.do({ type: 'ContestDecision', reason: '事実と異なります' }, people.applicant);
  return play;
}

function lookedAtTwice(): PlayedCase {
  const play = new PlayedCase().ended('approve');
  play.do({ type: 'DrawSecondLook', decision: play.state.decision!.eventId }, people.machine);
  play.do({ type: 'GiveSecondLook', outcome: 'reject', tier: 'T2', reason: '用途が不明' }, people.thirdOfficer);
  return play;
}

/** A case in which every group but open hits and questions has something to show. */
function rich(): PlayedCase {
  const play = returnedTo('host');
  const dossier = play.events.flatMap((event) =>
    event.type === 'CaseSubmitted' && event.personal && event.personal !== 'erased' ? [event.personal.dossier] : [],
  )[0]!;
  play
    .submitted({ ...dossier, host: { ...dossier.host, nextDestination: '未定' } })
    .checked([HIT, DISMISSED])
    .judged('true-match')
    .judged('false-positive', DISMISSED.hitId)
    .routed('T2');
  play.do({ type: 'EscalateCase', to: 'executive', reason: '三日' }, people.clerk);
  play.do(
    { type: 'DeclareInterest', person: people.otherDean.id, kind: 'relative', reason: '甥' },
    people.thirdOfficer,
  );
  const asked = { consultationId: 'c', person: people.otherHost.id, role: null, question: '該否は?' };
  play.do({ type: 'AskOpinion', ...asked, dueAt: '2026-12-01T00:00:00.000Z' }, people.thirdOfficer);
  play.do({ type: 'TakeCase' }, people.otherExecutive);
  play.do(play.decision('department', { outcome: 'approve-with-conditions', conditions: ['条件'] }), people.dean);
  play.do(play.decision('office'), people.officer);
  play.do(play.decision('executive'), people.executive);
  play.do({ type: 'NotifyDecision', notice: { ja: '通知', en: 'Notice' } }, people.machine);
  return play;
}

describe('the table of visible fields', () => {
  const plays: { [group in FieldGroup]?: PlayedCase } = {
    hitsOpen: new PlayedCase().checked([HIT]),
    questionToHost: returnedTo('host'),
    questionToApplicant: returnedTo('applicant'),
    hold: heldCase(),
    contest: contestedCase(),
    contestWords: contestedCase(),
    secondLook: lookedAtTwice(),
  };
  const full = rich();
  const cells = (Object.keys(VISIBLE_FIELDS) as FieldGroup[]).flatMap((group) =>
    RELATIONS.map((relation) => [group, relation] as const),
  );

  test.each(cells)('%s for the %s', (group, relation) => {
    const row: readonly CaseRelation[] = VISIBLE_FIELDS[group];
    expect(SHOWN[group](see(plays[group] ?? full, ACTORS[relation]))).toBe(row.includes(relation));
  });

  test.each(RELATIONS)('the %s is told which groups are shown', (relation) => {
    expect(see(full, ACTORS[relation]).visible).toEqual(visibleTo(relation));
  });
});

describe('a hit is the office’s secret until the route is open', () => {
  // Everything a reader gets that could tell the two apart: with a hit and without.
  const outside = (play: PlayedCase, actor: Actor, relation: CaseRelation) => {
    const { version: _version, changedAt: _changedAt, ...view } = see(play, actor);
    return { view, sentences: history(play.events, relation).map(({ id: _id, at: _at, ...line }) => line) };
  };
  const unjudged = new PlayedCase().checked([HIT]);
  const judged = new PlayedCase().checked([HIT]).judged('true-match').proposed('T3');
  const without = new PlayedCase().checked();
  const proposed = new PlayedCase().proposed('T3');

  test.each(RELATIONS.filter((relation) => relation !== 'officer'))('nothing tells the %s of it', (relation) => {
    const reference = outside(without, ACTORS[relation], relation);
    for (const play of [unjudged, judged, proposed])
      expect(outside(play, ACTORS[relation], relation)).toEqual(reference);
  });

  test('the officer sees it with its list, its legal effect and what to do', () => {
    const view = see(unjudged, people.officer);
    expect(view.hits[0]).toMatchObject({
      hitId: HIT.hitId,
      verdict: null,
      list: { id: 'meti-eul' },
      detail: { entryName: 'Nordstadt Institute' },
    });
    expect(view.hits[0]!.list.legalEffect.ja).not.toBe('');
    expect(view.waitingFor).toMatchObject({ who: 'officer', what: 'adjudication' });
    expect(view.actions).toContainEqual({ action: 'adjudicate', allowed: true, why: null, hitId: HIT.hitId });
  });

  test('an officer who hosts the case learns no more than any host', () => {
    const actor: Actor = {
      ...people.officer,
      id: people.host.id,
      roles: [...people.host.roles, ...people.officer.roles],
    };
    const { hits, checks } = see(unjudged, actor);
    expect(hits).toEqual([]);
    expect(checks.at(-1)).toMatchObject({ status: 'in-progress', result: null, findings: [], lists: [] });
  });

  test('a dean never learns of a false positive, also not from the screening’s findings or the history', () => {
    const play = new PlayedCase().checked([DISMISSED]).judged('false-positive', DISMISSED.hitId).routed('T2');
    const view = see(play, people.dean);
    expect(view.hits).toEqual([]);
    expect(view.checks.at(-1)).toMatchObject({ result: 'clear', findings: [{ code: 'list_screening.no_hit' }] });
    expect(history(play.events, 'dean').map(({ type }) => type)).not.toContain('HitAdjudicated');
    expect(history(play.events, 'inspector').map(({ type }) => type)).toContain('HitAdjudicated');
  });

  test.each<[string, CheckResult, Hit[], Finding[], string, string[]]>([
    ['nothing was found', 'clear', [], [], 'clear', ['no_hit']],
    ['there was no list', 'unknown', [], [{ code: 'list_screening.no_lists' }], 'unknown', ['incomplete']],
    ['a party has no name', 'unknown', [], [{ code: 'list_screening.party_unnamed' }], 'unknown', ['incomplete']],
    ['every hit was dismissed', 'attention', [DISMISSED], [], 'clear', ['no_hit']],
    [
      'every hit was dismissed and a list could not be compared',
      'attention',
      [DISMISSED],
      [{ code: 'list_screening.not_comparable' }],
      'unknown',
      ['incomplete'],
    ],
    ['a hit stands', 'attention', [HIT, DISMISSED], [], 'attention', ['hits']],
    [
      'a hit stands and a list could not be compared',
      'attention',
      [HIT, DISMISSED],
      [{ code: 'list_screening.not_comparable' }],
      'attention',
      ['hits', 'incomplete'],
    ],
  ])('a dean reads of a screening in which %s', (_, result, hits, doubts, read, said) => {
    const play = new PlayedCase().submitted();
    for (const check of ['completeness', 'residency', 'specific-category'] as const) play.answered(check);
    play.answered('list-screening', result, hits, { doubts });
    for (const { hitId } of hits) play.judged(hitId === HIT.hitId ? 'true-match' : 'false-positive', hitId);
    play.routed('T2');
    const screening = see(play, people.dean).checks.at(-1);
    expect(screening).toMatchObject({ status: 'done', result: read });
    expect(screening?.findings.map(({ code }) => code)).toEqual(said.map((code) => `list_screening.${code}`));
    expect(screeningComplete(play.state)).toBe(!said.includes('incomplete'));
  });

  test('a look at the past shows no more than the past, and offers nothing to do', () => {
    const play = new PlayedCase().checked([HIT]).judged('true-match').routed('T3');
    const screened = play.events.find(({ type }) => type === 'CheckCompleted')!.at;
    const past = see(play, people.dean, screened);
    expect(past).toMatchObject({ state: 'screening', steps: [], hits: [], actions: [], asOf: screened });
    expect(
      caseView(play.events, { actor: people.dean, unitPath: UNIT_PATH, asOf: '2020-01-01T00:00:00.000Z' }),
    ).toBeNull();
  });
});

const OVER = { edit: false, attach: false, declare: false, submit: false, withdraw: false };

describe('what each may do', () => {
  const actions = (play: PlayedCase, actor: Actor) =>
    Object.fromEntries(see(play, actor).actions.map(({ action, allowed }) => [action, allowed]));
  const inReview = new PlayedCase().routed('T2');
  test.each<[string, PlayedCase, Actor, object]>([
    [
      'a host of a draft',
      new PlayedCase().declared(),
      people.host,
      {
        ...{ edit: true, invite: true, attach: true, declare: true, submit: true, withdraw: true, 'take-back': false },
        ...{ 'declare-interest': true, amend: false },
      },
    ],
    [
      'a host of a case in review',
      inReview,
      people.host,
      {
        ...{
          edit: false,
          invite: true,
          attach: false,
          declare: false,
          submit: false,
          withdraw: true,
          'take-back': false,
        },
        ...{ 'declare-interest': true, amend: true },
      },
    ],
    [
      'a host of a case that is being checked',
      new PlayedCase().checked(),
      people.host,
      {
        ...{
          edit: false,
          invite: true,
          attach: false,
          declare: false,
          submit: false,
          withdraw: true,
          'take-back': true,
        },
        ...{ 'declare-interest': true, amend: false },
      },
    ],
    [
      'an applicant of a case in review',
      inReview,
      people.applicant,
      { edit: true, attach: true, declare: true, submit: false, withdraw: true },
    ],
    [
      'a dean whose turn it is',
      inReview,
      people.dean,
      {
        ...{ decide: true, escalate: true, 'raise-tier': true, 'declare-interest': true, take: true, assign: true },
        'ask-opinion': true,
      },
    ],
    [
      'an officer whose turn it is not',
      inReview,
      people.officer,
      {
        ...{ decide: false, escalate: true, 'assign-tier': false, verify: true },
        ...{ hold: true, 'raise-tier': true, 'lower-tier': true, take: true, assign: true },
        ...{ reroute: true, 'declare-interest': true, 'ask-opinion': true },
      },
    ],
    [
      'a dean who is the host',
      inReview,
      people.hostAndDean,
      {
        edit: false,
        invite: true,
        attach: false,
        declare: false,
        submit: false,
        withdraw: true,
        decide: false,
        escalate: false,
        'take-back': false,
        'raise-tier': false,
        ...{ 'declare-interest': true, amend: true },
        'ask-opinion': false,
        take: false,
        assign: false,
      },
    ],
    [
      'an executive of a held case',
      heldCase(),
      people.executive,
      {
        ...{ decide: false, escalate: true, verify: true, 'release-hold': true, 'raise-tier': false },
        ...{ 'declare-interest': true, 'ask-opinion': true },
        ...{ take: false, assign: false },
      },
    ],
    [
      'a president of a case that is over',
      new PlayedCase().ended('reject'),
      people.president,
      {
        ...{ decide: false, 'raise-tier': false, supersede: true, verify: true, 'declare-interest': true },
        'ask-opinion': false,
      },
    ],
    ['an applicant of a case that is contested', contestedCase(), people.applicant, { ...OVER, contest: false }],
    [
      'an applicant of a case that was rejected',
      new PlayedCase().ended(),
      people.applicant,
      { ...OVER, contest: true },
    ],
    ['an inspector', inReview, people.inspector, { verify: true }],
  ])('%s', (_, play, actor, expected) => {
    expect(actions(play, actor)).toEqual(expected);
  });

  test('what is not allowed says why, in both languages', () => {
    const refused = see(inReview, people.hostAndDean).actions.filter(({ allowed }) => !allowed);
    for (const { why } of refused)
      expect([why?.ja, why?.en].every((words) => words && !/^[a-z_.]+$/.test(words))).toBe(true);
    expect(refused.find(({ action }) => action === 'decide')?.why?.en).toBe(
      'Hosts do not decide their own cases. Ask another person in charge.',
    );
  });
});

test.each(RELATIONS)('the %s finds no gap in the numbers of the history', (relation) => {
  const versions = history(rich().events, relation).map(({ version }) => version);
  expect(versions).toEqual(versions.map((_, index) => index));
});

test('the officer finds the numbers of the log', () => {
  const { events } = rich();
  expect(history(events, 'officer').map(({ id, version }) => [id, version])).toEqual(
    events.map(({ id, version }) => [id, version]),
  );
});

test('every event has a sentence in both languages for whoever sees it', () => {
  const lines = RELATIONS.flatMap((relation) => [
    ...history(rich().events, relation),
    ...history(returnedTo('applicant').events, relation),
  ]);
  expect(lines.filter(({ code, sentence }) => !isTextKey(code) || /…|\{/.test(sentence.ja + sentence.en))).toEqual([]);
});

test.each<[string, () => PlayedCase, object | null]>([
  ['a draft waits for its host', () => new PlayedCase().opened(), { who: 'host', what: 'draft' }],
  ['a declared case waits for its host', () => new PlayedCase().declared(), { who: 'host', what: 'submit' }],
  ['a submitted case waits for the machine', () => new PlayedCase().submitted(), { who: 'machine', what: 'checks' }],
  ['a proposed tier waits for an officer', () => new PlayedCase().proposed(), { who: 'officer', what: 'tier' }],
  [
    'a route waits for the dean of the unit',
    () => new PlayedCase().routed('T2'),
    { who: 'dean', what: 'decision', unit: 'mechanical' },
  ],
  ['a question waits for whom it asks', () => returnedTo('applicant'), { who: 'applicant', what: 'answer' }],
  ['an answered question waits for the host', () => returnedTo('applicant').signed(), { who: 'host', what: 'submit' }],
  ['what is held waits for the office', heldCase, { who: 'officer', what: 'hold' }],
  ['a contest waits for an answer', contestedCase, { who: 'officer', what: 'contest' }],
  ['what is over waits for nobody', rich, null],
])('%s', (_, play, expected) => {
  const waiting = waitingFor(play().state);
  if (expected === null) expect(waiting).toBeNull();
  else expect(waiting).toMatchObject(expected);
});

describe('the notice to the applicant', () => {
  const rejected = new PlayedCase().routed('T1');
  rejected.do(
    rejected.decision('department', { outcome: 'reject', grounds: ['end_user_concern', 'inform_notice'] }),
    people.dean,
  );

  test.each(['ja', 'en'] as const)(
    'a refusal names criteria, every reason with its source, and how to contest (%s)',
    (language) => {
      const notice = decisionNotice(rejected.state, currentPolicy, language) ?? '';
      expect(notice).toContain('2026-0042');
      expect(notice).toContain('30');
      expect(notice).toMatch(language === 'ja' ? /国籍/ : /Nationality/);
      expect(notice.match(/^[・-]/gm)).toHaveLength(2);
      expect(notice).toContain(language === 'ja' ? '貿易外省令' : 'Non-Trade Ordinance');
      expect(notice).not.toMatch(/…|\{|ground\./);
      expect(notice).toContain(language === 'ja' ? '決定日：2026年11月23日' : '23 November 2026');
      expect(notice).toContain(language === 'ja' ? '2026年12月23日まで' : 'until 23 December 2026');
    },
  );

  test('each language cites the rules in its own words only', () => {
    expect(decisionNotice(rejected.state, currentPolicy, 'en')).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(decisionNotice(rejected.state, currentPolicy, 'ja')).not.toMatch(/Ordinance|[()]/);
  });

  test('an undecided case has none', () => {
    expect(decisionNotice(new PlayedCase().submitted().state, currentPolicy, 'ja')).toBeNull();
  });
});

test('an erased person is shown as erased, and the rest stays', () => {
  const play = rich();
  const events = play.events.map((event) =>
    event.personal === undefined ? event : { ...event, personal: 'erased' as const },
  );
  const view = caseView(events as typeof play.events, { actor: people.inspector, unitPath: UNIT_PATH });
  expect(view).toMatchObject({
    person: { names: null, erased: true },
    dossier: null,
    notice: null,
    state: 'approved-with-conditions',
  });
});
