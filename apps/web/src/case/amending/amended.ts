// A dossier that is being amended, field by field: what stands at a pointer, the same with another value, and what differs. Pure.
import type { AmendableField, HostPart, StepName, StepView } from '../../client/index.js';
import { clean } from '../../dossier/tidy.js';

/** What a field holds; nothing, where it holds none. */
export function valueAt(host: HostPart, pointer: string): string | number | undefined {
  let place: unknown = host;
  for (const key of keysOf(pointer)) {
    if (typeof place !== 'object' || place === null) return undefined;
    place = (place as Record<string, unknown>)[key];
  }
  return typeof place === 'string' || typeof place === 'number' ? place : undefined;
}

/** A copy with another value in one field. */
export function withValue(host: HostPart, pointer: string, value: string | number | undefined): HostPart {
  return placed(host, keysOf(pointer), value) as HostPart;
}

/** The fields that are otherwise than they stand. */
export function changedFields(
  before: HostPart,
  after: HostPart,
  fields: readonly AmendableField[],
): readonly AmendableField[] {
  return fields.filter(({ pointer }) => (valueAt(before, pointer) ?? '') !== (valueAt(after, pointer) ?? ''));
}

/** The sections that hold something else than they did, whole, without what was left empty. */
export function changedSections(before: HostPart, after: HostPart, fields: readonly AmendableField[]): HostPart {
  const sections = new Set(changedFields(before, after, fields).map(({ pointer }) => keysOf(pointer)[0]));
  return Object.fromEntries(
    Object.entries(after).flatMap(([key, value]) => (sections.has(key) ? [[key, clean(value)]] : [])),
  );
}

/** Whose decision the changes void: they have decided, and are concerned. */
export function askedAgainBy(changed: readonly AmendableField[], steps: readonly StepView[]): StepName[] {
  const concerned = new Set(changed.flatMap((field) => field.steps));
  return steps.flatMap(({ step, outcome }) => (outcome !== null && concerned.has(step) ? [step] : []));
}

function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}

function placed(place: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(place))
    return place.map((item: unknown, index) => (String(index) === key ? placed(item, rest, value) : item));
  const inside = typeof place === 'object' && place !== null ? (place as Record<string, unknown>) : {};
  return { ...inside, [key]: placed(inside[key], rest, value) };
}
