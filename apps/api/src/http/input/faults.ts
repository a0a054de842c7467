// What class-validator complains of, as pointers and codes of the catalogue.
import type { ValidationError } from 'class-validator';
import { offendingCharacters, type Pointed } from '#kernel';

/** In the order in which they explain a fault best: the first that applies is told. */
const CODES: [rule: string, code: string][] = [
  ['whitelistValidation', 'field.unknown'],
  ['unknownValue', 'field.type'],
  ['isArray', 'field.type'],
  ['isObject', 'field.type'],
  ['nestedValidation', 'field.type'],
  ['isString', 'field.type'],
  ['isBoolean', 'field.type'],
  ['isNumber', 'field.type'],
  ['isInt', 'field.whole_number'],
  ['isWellFormedText', 'field.not_storable'],
  ['maxLength', 'field.too_long'],
  ['minLength', 'field.too_short'],
  ['isNameLike', 'field.name_characters'],
  ['isIn', 'field.not_listed'],
  ['isEmail', 'field.email'],
  ['isUuid', 'field.id'],
  ['isDay', 'field.day'],
  ['isInstant', 'field.instant'],
  ['matches', 'field.pattern'],
  ['arrayMaxSize', 'field.too_many'],
  ['max', 'field.too_large'],
  ['min', 'field.too_small'],
  ['equals', 'field.must_be_agreed'],
];
const MALFORMED = new Set(['field.unknown', 'field.type', 'field.required', 'field.not_storable']);
export const FAULTS_MAX = 200;

/** @param body what was sent, to tell a missing field from a wrong one */
export function faultsOf(errors: ValidationError[], body: object): Pointed[] {
  return errors.flatMap((error) => faultsIn(error, '', body)).slice(0, FAULTS_MAX);
}

/** Whether the shape itself is wrong (400) or only what it says (422). */
export function isMalformed(faults: Pointed[]): boolean {
  return faults.some(({ code }) => MALFORMED.has(code));
}

function faultsIn(error: ValidationError, above: string, holder: unknown): Pointed[] {
  const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const value = (holder as Record<string, unknown> | null | undefined)?.[error.property];
  const children = (error.children ?? []).flatMap((child) => faultsIn(child, pointer, value));
  const own = CODES.find(([rule]) => error.constraints?.[rule] !== undefined);
  if (!own) return children.length > 0 ? children : error.constraints ? [{ pointer, code: 'field.type' }] : [];
  if (value === undefined && own[1] !== 'field.unknown') return [{ pointer, code: 'field.required' }, ...children];
  // Of what is of the wrong type there is no inside to complain of.
  return [{ pointer, code: own[1], ...params(own[1], value) }, ...(own[1] === 'field.type' ? [] : children)];
}

function params(code: string, value: unknown): Pick<Pointed, 'params'> {
  const first =
    code === 'field.name_characters' && typeof value === 'string' ? offendingCharacters(value)[0] : undefined;
  return first ? { params: { codePoint: first.codePoint, place: first.index + 1 } } : {};
}
