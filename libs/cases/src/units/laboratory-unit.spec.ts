// A laboratory in another unit than the host's: what is submitted of it, whom the route asks there, and where it is asked no more.
import { describe, expect, test } from '@jest/globals';
import type { CaseCommand } from '../case-command.js';
import { changeNames } from '../amendments/change-names.js';
import { changes } from '../dossier/changes.js';
import { relationTo } from '../decisions/who-may.js';
import { exampleDossier, people, UNIT_PATH } from '../testing.js';
import { HOST_SEAT, thirdDean, TopicCase, topicDean, topicPolicy, TOPIC_SEAT } from './testing.js';

const LABORATORY_SEAT = { role: 'dean', unit: 'laboratory' };
const STANDING = { medicine: ['medicine'], law: ['law'] };
const dossierIn = (laboratoryUnit?: string) => {
  const { host, applicant } = exampleDossier();
  const technology = { ...host.technology, ...(laboratoryUnit !== undefined && { laboratoryUnit }) };
  return { applicant, host: { ...host, technology } };
};
const submit = (laboratoryUnit?: string): CaseCommand => ({
  ...{ type: 'SubmitCase', dossier: dossierIn(laboratoryUnit), answer: null, corrected: false },
});
/** Submitted and routed under a policy whose department step has these seats; no rule names a unit for the topic. */
function submitted(laboratoryUnit?: string, seats: object[] = [HOST_SEAT, LABORATORY_SEAT], row = '9'): TopicCase {
  const name = `laboratory-${row.replaceAll(/[^0-9]/g, '')}-${seats.map((seat) => (seat as { unit: string }).unit).join('-')}`;
  const play = new TopicCase(topicPolicy(name, { row, seats: seats as [] }), STANDING);
  play.declared();
  play.do(submit(laboratoryUnit), people.host);
  play.do({ type: 'RequestChecks', round: 1 }, people.machine);
  return play;
}
const units = ({ state }: TopicCase) => state.steps.map(({ unit, of }) => [unit, of ?? '-'].join(' '));

describe('what is submitted', () => {
  test.each<[string, string | undefined, object]>([
    ['another unit by its id', 'medicine', { laboratoryUnit: 'medicine' }],
    ['another unit without the spaces around it', ' medicine ', { laboratoryUnit: 'medicine' }],
    ['nothing of the case’s own unit', 'mechanical', {}],
    ['nothing of an empty answer', '', {}],
    ['nothing where nobody answered', undefined, {}],
  ])('says %s', (_, answer, said) => {
    const { data } = submitted(answer).events.findLast(({ type }) => type === 'CaseSubmitted') ?? {};
    expect(data).toEqual({
      ...{ round: 1, technologyGate: 'yes', controlListRow: '5(18)', corrected: false, ...said },
    });
  });

  test.each<[string, { [unit: string]: string[] }, string | null]>([
    ['one that stands', { medicine: ['medicine', 'hospital'] }, null],
    ['none of that id', { medicine: [] }, 'invalid case.incomplete'],
    ['one that has closed', { medicine: ['hospital'] }, 'invalid case.incomplete'],
    ['one of which nothing is known', {}, 'invalid case.incomplete'],
  ])('is %s', (_, unitPaths, refused) => {
    const play = new TopicCase(topicPolicy('laboratory-known'), unitPaths);
    play.declared();
    expect(play.refusal(submit('medicine'), people.host)).toBe(refused);
  });

  test('stays good for who corrects their own part when the unit has closed since', () => {
    const play = submitted('medicine');
    play.unitPaths = { medicine: ['hospital'] };
    const sign = { type: 'ReceiveDeclaration', transcribed: false, language: 'ja' } as const;
    play.do({ ...sign, applicant: exampleDossier().applicant }, people.applicant);
    const correction = { ...submit('medicine'), corrected: true } as CaseCommand;
    play.do(correction, people.applicant);
    expect(play.state).toMatchObject({ round: 2, submission: { laboratoryUnit: 'medicine' } });
  });

  test('is among what was checked: it is never amended under a route', () => {
    expect(changeNames(changes(dossierIn(), dossierIn('medicine')))).toEqual(['technology']);
    const play = submitted('medicine').checked().routed('T2');
    const from = play.state.submission?.eventId ?? '';
    const amend = { type: 'AmendCase', from, before: dossierIn('medicine'), reason: 'x' } as const;
    expect(play.refusal({ ...amend, dossier: dossierIn('law') }, people.host)).toMatch(/^invalid amend/);
  });
});

describe('the seat of the laboratory', () => {
  test.each<[string, TopicCase, string[]]>([
    ['is that of its unit', submitted('medicine'), ['mechanical -', 'medicine laboratory']],
    ['is the host’s dean’s own where both are one', submitted(), ['mechanical -']],
    [
      'is there once where its unit answers for the topic, too',
      submitted('medicine', [HOST_SEAT, LABORATORY_SEAT, TOPIC_SEAT], '5, 17'),
      ['mechanical -', 'medicine laboratory'],
    ],
    [
      'stands beside that of the topic',
      submitted('law', [HOST_SEAT, LABORATORY_SEAT, TOPIC_SEAT], '5, 17'),
      ['mechanical -', 'law laboratory', 'medicine topic'],
    ],
  ])('%s', (_, play, seats) => {
    expect(units(play.checked().routed('T1') as TopicCase)).toEqual(seats);
  });

  test('is decided by the dean of that unit, who reads it from then on; and by no other', () => {
    const play = submitted('medicine').checked().proposed('T1') as TopicCase;
    const relation = () => [topicDean, thirdDean].map((actor) => relationTo(actor, play.state, UNIT_PATH, STANDING));
    expect(relation()).toEqual([null, null]);
    play.routed('T1');
    expect(relation()).toEqual(['dean', null]);
    const seat = { ...play.decision('department'), stepId: 'r1-department@2' };
    expect(play.refusal(seat, people.dean)).toBe('forbidden step.not_yours');
    expect(play.refusal(seat, thirdDean)).toBe('hidden access.not_found');
    play.do(seat, topicDean);
    play.do({ ...seat, stepId: 'r1-department@1' }, people.dean);
    expect(play.state.state).toBe('approved');
  });
});
