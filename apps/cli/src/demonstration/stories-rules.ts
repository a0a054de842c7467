// Rules of the university in the making: a committee, and a draft of the policy under which it decides what is of the highest tier; under which the
// executive hears of rows 2 to 4 at a lower tier, too, and the dean of science of whatever is nuclear.
import { scene, type Scene } from './scene.js';

const COMMITTEE = {
  committee: 'export-control',
  name: { ja: '安全保障輸出管理委員会', en: 'Export Control Committee' },
};
/** The chair first. */
const MEMBERS = ['yamamoto', 'nakamura', 'kobayashi'];
const SHIPPED = '2026-11-29.2';
const DRAFT = '2027-04-01';
const SOURCE = { source: 'university', effectiveDate: null, standing: 'unconfirmed' };
const BOARDS = [
  { step: 'executive', when: { tier: '"T4"' }, need: 2, seats: [{ committee: COMMITTEE.committee }], ...SOURCE },
  {
    ...{ step: 'department', when: {}, need: 'all', ...SOURCE },
    seats: ['host', 'topic'].map((unit) => ({ role: 'dean', unit })),
  },
];
const CONDITIONAL_STEPS = [{ step: 'executive', when: { tier: '"T2"', controlListRow: '[2..4], 17' }, ...SOURCE }];
const TOPIC_UNITS = [{ unit: 'science', when: { controlListRow: '2' }, ...SOURCE }];

/** 合議: two of the committee's three decide in the executive's place, and two deans a nuclear topic; drafted, and waiting to be tried and proposed. */
export function committeeIsToDecide(): Scene[] {
  return [
    scene(19, 10, async (campus) => {
      const administrator = campus.as('fujita');
      await administrator.post('/api/committees', COMMITTEE);
      const { today } = await campus.as('nakamura').get('/api/policies');
      for (const [index, key] of MEMBERS.entries()) {
        const { account } = await campus.as(key).get('/api/session');
        const seat = { account, chair: index === 0, from: today, last: null };
        await administrator.post(`/api/committees/${COMMITTEE.committee}/seats`, seat);
      }
    }),
    scene(18, 16, async (campus) => {
      const officer = campus.as('nakamura');
      const document = await officer.get(`/api/policies/${SHIPPED}/file`);
      const routes = { boards: BOARDS, conditionalSteps: CONDITIONAL_STEPS, topicUnits: TOPIC_UNITS };
      const text = JSON.stringify({ ...document, version: DRAFT, ...routes }, null, 2);
      await officer.post('/api/policies', { file: `${DRAFT}.json`, text });
    }),
  ];
}
