// Where a case may begin, and when its applicant may be forgotten: what only the tree of units and the log can tell.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EventLog, PostgresEventStore } from '#event-store';
import type { Actor } from '#kernel';
import { ENDINGS_OF_A_CASE, ErasePerson, isOver } from '../../../commands/src/members/erasures.js';
import { ChangeOrganisation } from '../../../commands/src/members/organisations.js';
import { ADMINISTRATOR, TEST_INSTITUTION, testHouse, type TestHouse } from '../../../commands/src/testing.js';
import { FINAL_STATES } from '../case.js';
import type { CaseCommand } from '../case-command.js';
import { Cases, ChangeCase } from '../cases.js';
import { exampleDossier, OPEN, people, PlayedCase } from '../testing.js';

const AT = '2026-11-23T00:00:00.000Z';
let house: TestHouse;
let cases: Cases;

beforeAll(async () => {
  house = await testHouse();
  cases = new Cases(house.log, house.database);
  const organise = (command: ChangeOrganisation['command']) =>
    house.commands.send(new ChangeOrganisation(TEST_INSTITUTION, command), {
      actor: ADMINISTRATOR,
      permission: 'organisation.manage',
    });
  await organise({ type: 'FoundInstitution', name: { ja: '欅大学', en: 'Keyaki University' }, demonstration: true });
  await organise({ type: 'AddUnit', unit: 'engineering', name: { ja: '工学部', en: 'Engineering' }, parent: null });
  const name = { ja: '機械', en: 'Mechanical' };
  await organise({ type: 'AddUnit', unit: 'mechanical', name, parent: 'engineering' });
});
afterAll(async () => {
  await house.close();
});

function sentBy(actor: Actor) {
  const commandId = house.ids.next();
  return {
    circumstances: { actor, at: AT, commandId, correlationId: commandId, causationId: null },
    expected: null,
  };
}

function send(caseId: string, command: CaseCommand, actor: Actor) {
  const change = new ChangeCase(caseId, command);
  change.sentUnder(sentBy(actor));
  return cases.execute(change);
}

function erase(person: string, caseId: string) {
  const command = new ErasePerson(person, '個人情報保護法', `case-${caseId}`);
  command.sentUnder(sentBy(people.executive));
  return house.erasures.execute(command);
}

describe('opening a case', () => {
  const opening = (unit: string, actor: Actor = people.host) =>
    send(house.ids.next(), { ...OPEN, number: `2026-${house.ids.next()}`, applicant: house.ids.next(), unit }, actor);
  const hostOf = (unit: string | null): Actor => ({ ...people.host, roles: [{ role: 'host', unit }] });

  test.each<[string, string, Actor]>([
    ['the host’s own', 'mechanical', hostOf('mechanical')],
    ['one below the host’s', 'mechanical', hostOf('engineering')],
    ['any, for a host of the whole university', 'engineering', hostOf(null)],
  ])('a case is opened in a unit: %s', async (_, unit, host) => {
    await expect(opening(unit, host)).resolves.toMatchObject({ events: [{ type: 'CaseOpened', data: { unit } }] });
  });

  test.each<[string, string, Actor, string, string]>([
    ['that does not exist', 'alchemy', hostOf(null), 'case.unit_unknown', 'invalid'],
    ['that does not exist but in the host’s grant', 'alchemy', hostOf('alchemy'), 'case.unit_unknown', 'invalid'],
    ['above the host’s', 'engineering', hostOf('mechanical'), 'case.unit_not_yours', 'forbidden'],
  ])('no case is opened in a unit %s', async (_, unit, host, code, kind) => {
    await expect(opening(unit, host)).rejects.toMatchObject({ code, kind });
  });

  test('a unit that another process has just added is known', async () => {
    const elsewhere = new EventLog(new PostgresEventStore(house.database), house.vault, house.ids, 'elsewhere');
    const at = '2026-11-23T00:00:00.000Z';
    const [commandId, stream] = [house.ids.next(), `organisation-${TEST_INSTITUTION}`];
    const head = await elsewhere.read(stream);
    await elsewhere.append(
      stream,
      head.at(-1)!.version,
      [{ type: 'UnitAdded', data: { unit: 'fresh', name: { ja: '新', en: 'Fresh' }, parent: 'engineering' } }],
      { actor: ADMINISTRATOR, at, commandId, correlationId: commandId, causationId: null },
    );
    await expect(opening('fresh', hostOf('engineering'))).resolves.toMatchObject({ version: 0 });
  });
});

describe('forgetting an applicant', () => {
  test('waits for the end of their case, and then happens', async () => {
    const [caseId, person] = [house.ids.next(), house.ids.next()];
    const applicant: Actor = { ...people.applicant, id: person };
    await send(caseId, { ...OPEN, number: '2026-0301', applicant: person }, people.host);
    const signed = { transcribed: false, language: 'ja', applicant: exampleDossier().applicant } as const;
    await send(caseId, { type: 'ReceiveDeclaration', ...signed }, applicant);
    await expect(erase(person, caseId)).rejects.toMatchObject({
      code: 'person.case_runs',
      kind: 'conflict',
    });
    expect(await house.log.read(`person-${person}`)).toEqual([]);
    await send(caseId, { type: 'WithdrawCase', reason: '進学しない' }, applicant);
    await expect(erase(person, caseId)).resolves.toMatchObject({
      events: [{ type: 'PersonErased' }],
    });
  });

  test('refuses an applicant of a draft, of whom nothing was sealed yet', async () => {
    const [caseId, person] = [house.ids.next(), house.ids.next()];
    await send(caseId, { ...OPEN, number: '2026-0302', applicant: person }, people.host);
    await expect(erase(person, caseId)).rejects.toMatchObject({ code: 'person.case_runs' });
  });

  const CONTEST: CaseCommand = { type: 'ContestDecision', reason: 'x' };
  const answer = (outcome: 'upheld' | 'reversed'): CaseCommand => ({
    ...{ type: 'AnswerContest', outcome, reason: 'x', decision: null },
  });
  const superseding = { outcome: 'approve', conditions: [], grounds: [], evidenceHash: null } as const;
  test.each<[string, [CaseCommand, Actor][], boolean]>([
    ['is over when it is decided', [], true],
    ['is not over while the decision is contested', [[CONTEST, people.applicant]], false],
    [
      'is over when that is answered',
      [
        [CONTEST, people.applicant],
        [answer('upheld'), people.thirdOfficer],
      ],
      true,
    ],
    [
      'is not over when it is reversed',
      [
        [CONTEST, people.applicant],
        [answer('reversed'), people.thirdOfficer],
      ],
      false,
    ],
    ['is not over when it was opened again', [[{ type: 'ReopenCase', reason: 'x' }, people.officer]], false],
    [
      'is over when the decision was superseded',
      [[{ type: 'SupersedeDecision', reason: 'x', ...superseding, conditions: [], grounds: [] }, people.president]],
      true,
    ],
  ])('a case %s', (_, said, expected) => {
    const play = new PlayedCase().ended('reject');
    for (const [command, by] of said) play.do(command, by);
    expect(isOver(play.events)).toBe(expected);
  });

  test('rests on the events that end a case, and on all of them', () => {
    const outcomes: Parameters<PlayedCase['decision']>[1][] = [
      { outcome: 'approve' },
      { outcome: 'approve-with-conditions', conditions: ['記録'] },
      { outcome: 'licence-required' },
      { outcome: 'reject', grounds: ['inform_notice'] },
      { outcome: 'return' },
    ];
    const decided = outcomes.map((outcome) => {
      const play = new PlayedCase().routed('T1');
      play.do(play.decision('department', outcome), people.dean);
      return play;
    });
    const withdrawn = new PlayedCase().submitted();
    withdrawn.do({ type: 'WithdrawCase', reason: 'x' }, people.applicant);
    for (const { state, events } of [...decided, withdrawn]) {
      const isOver = FINAL_STATES.includes(state.state);
      expect([state.state, events.some(({ type }) => ENDINGS_OF_A_CASE.includes(type))]).toEqual([state.state, isOver]);
    }
    expect(new Set([...decided, withdrawn].map(({ state }) => state.state))).toEqual(
      new Set([...FINAL_STATES, 'returned']),
    );
  });
});
