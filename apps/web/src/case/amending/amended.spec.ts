import type { AmendableField, HostPart, StepView } from '../../client/index.js';
import { askedAgainBy, changedFields, changedSections, valueAt, withValue } from './amended.js';

const HOST: HostPart = {
  technology: { topic: '損傷解析', laboratory: '計算力学' },
  partners: [{ name: 'A' }, { name: 'B', contact: { email: 'b@example.org' } }],
  nextDestination: '出身大学',
};
const field = (pointer: string, steps: AmendableField['steps'] = []): AmendableField => ({
  ...{ pointer, steps, change: 'topic', effect: 'steps', says: { ja: '', en: '' } },
});
const FIELDS = ['/technology/topic', '/partners/1/contact/email', '/partners/0/address', '/nextDestination'].map(
  (pointer) => field(pointer),
);

describe('one field', () => {
  test.each([
    ['/technology/topic', '損傷解析'],
    ['/partners/1/contact/email', 'b@example.org'],
    ['/nextDestination', '出身大学'],
    ['/partners/0/contact/email', undefined],
    ['/partners/7/name', undefined],
    ['/technology', undefined],
    ['/agreement/amountYen', undefined],
  ])('%s holds %s', (pointer, value) => {
    expect(valueAt(HOST, pointer)).toBe(value);
  });

  test.each([
    ['/technology/topic', 'x'],
    ['/partners/0/contact/email', 'a@example.org'],
    ['/agreement/amountYen', 5],
    ['/nextDestination', 'y'],
  ])('%s is changed to %s, and nothing else is', (pointer, value) => {
    const next = withValue(HOST, pointer, value);
    expect(valueAt(next, pointer)).toBe(value);
    expect(withValue(next, pointer, valueAt(HOST, pointer))).toMatchObject(HOST);
  });
});

test('what is sent are the sections that differ, whole and without empty boxes', () => {
  const next = withValue(withValue(HOST, '/partners/1/contact/email', ''), '/technology/topic', 'x');
  expect(changedFields(HOST, next, FIELDS).map(({ pointer }) => pointer)).toEqual([
    '/technology/topic',
    '/partners/1/contact/email',
  ]);
  expect(changedSections(HOST, next, FIELDS)).toEqual({
    technology: { topic: 'x', laboratory: '計算力学' },
    partners: [{ name: 'A' }, { name: 'B' }],
  });
  expect(changedSections(HOST, withValue(HOST, '/partners/0/address', ''), FIELDS)).toEqual({});
});

test('asked again are those who decided and are concerned', () => {
  const step = (name: StepView['step'], outcome: StepView['outcome']) => ({ step: name, outcome }) as StepView;
  const steps = [step('department', 'approve'), step('office', 'approve'), step('executive', null)];
  expect(askedAgainBy([field('/a', ['office', 'executive'])], steps)).toEqual(['office']);
  expect(askedAgainBy([field('/a', ['department']), field('/b', ['office'])], steps)).toEqual(['department', 'office']);
  expect(askedAgainBy([field('/a')], steps)).toEqual([]);
});
