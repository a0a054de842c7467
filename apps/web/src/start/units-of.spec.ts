import type { UnitView } from '../client/types.gen.js';
import { unitsOf } from './units-of.js';

const unit = (id: string, parent: string | null): UnitView => ({ unit: id, parent, name: { ja: id, en: id } });
const UNITS = [
  unit('engineering', null),
  unit('electrical', 'engineering'),
  unit('power', 'electrical'),
  unit('science', null),
];
const ids = (units: UnitView[]) => units.map((each) => each.unit);

test('a host opens cases in the unit of the grant and everything below it', () => {
  expect(ids(unitsOf([{ role: 'host', unit: 'electrical', unitName: null }], UNITS))).toEqual(['electrical', 'power']);
});

test('a host of the whole institution opens them anywhere', () => {
  expect(unitsOf([{ role: 'host', unit: null, unitName: null }], UNITS)).toHaveLength(4);
});

test('another role over a unit opens nothing there', () => {
  expect(unitsOf([{ role: 'dean', unit: 'engineering', unitName: null }], UNITS)).toEqual([]);
});
