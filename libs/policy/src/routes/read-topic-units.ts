// From a part of a policy file to the units of topics, or to what is wrong with each.
import { readSource, readWhen, type Sources } from '../tables/read-table.js';
import { below, fieldsOf, itemsOf, shown, type Place, type Report } from '../tables/shape.js';
import { covers } from './opening-facts.js';
import { TOPIC_FACTS, type TopicUnit } from './topic-units.js';

const UNITS_MAX = 100;
const KEYS = ['unit', 'when', 'source', 'effectiveDate', 'standing'] as const;
const UNIT = /^[a-z][a-z0-9-]{0,62}$/;

/** Every one of the list; null, and every fault told, where one of them cannot be used. */
export function readTopicUnits(place: Place, sources: Sources, report: Report): TopicUnit[] | null {
  if (Array.isArray(place.value) && place.value.length === 0) return [];
  const units = itemsOf(place, UNITS_MAX, report).map((item) => readUnit(item, sources, report));
  const whole = units.filter((unit) => unit !== null);
  if (whole.length < units.length) return null;
  whole.forEach((each, index) => {
    const before = whole.slice(0, index).findIndex((rule) => covers(rule, each));
    if (before >= 0) report(below(place.pointer, String(index)), 'topic_idle', { row: before + 1 });
  });
  return whole;
}

function readUnit(place: Place, sources: Sources, report: Report): TopicUnit | null {
  const fields = fieldsOf(place, KEYS, report);
  if (!fields) return null;
  const source = readSource(fields, sources, report);
  const when = readWhen(fields.when, { inputs: TOPIC_FACTS }, TOPIC_FACTS, report);
  if (when?.accepts.size === 0) report(fields.when.pointer, 'topic_condition_missing');
  const unit = fields.unit.value;
  if (typeof unit === 'string' && UNIT.test(unit)) return source && when ? { ...source, ...when, unit } : null;
  report(fields.unit.pointer, 'unit_unreadable', { word: shown(unit) });
  return null;
}
