// Every body and query is checked against its DTO before a controller sees it: unknown fields, wrong types and impossible values are refused
// with a pointer to each. What passes is handed on as it came (plain JSON), so that nothing is invented or lost on the way.
import { Injectable, type ArgumentMetadata, type PipeTransform, type Type as Class } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { isJsonObject, Refusal, type Pointed } from '#kernel';
import { FAULTS_MAX, faultsOf, isMalformed } from './faults.js';

const DEPTH_MAX = 12;
// Twice the fullest dossier. Telling what is wrong with a value costs microseconds, and all of it is done at once: a body of nothing but
// short unknown fields would hold everybody else for most of a second.
export const VALUES_MAX = 2_000;
const PLAIN: unknown[] = [String, Number, Boolean, Array, Object, undefined];

@Injectable()
export class BodyPipe implements PipeTransform<unknown, Promise<unknown>> {
  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if (!metatype || (type !== 'body' && type !== 'query') || PLAIN.includes(metatype)) return value;
    const given = value ?? {};
    const instance = await checked(metatype as Class<object>, given);
    return type === 'query' ? instance : given;
  }
}

/**
 * What was given, as an instance of its DTO.
 * @throws Refusal `request.not_an_object` · `request.too_many_values` (400) · `request.malformed` (400: the shape is wrong) · `request.invalid` (422: what it says is), with a pointer to each fault
 */
export async function checked(form: Class<object>, given: unknown): Promise<object> {
  if (!isJsonObject(given) || isTooDeep(given)) throw new Refusal('request.not_an_object', 'malformed');
  if (hasTooManyValues(given)) throw new Refusal('request.too_many_values', 'malformed', { most: VALUES_MAX });
  // The rules take these for known: whatever has a prototype has them.
  const inherited = inheritedFields(given).slice(0, FAULTS_MAX);
  if (inherited.length > 0) throw new Refusal('request.malformed', 'malformed', {}, inherited);
  const instance = plainToInstance(form, given, { exposeUnsetFields: false });
  const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (errors.length === 0) return instance;
  const faults = faultsOf(errors, given);
  throw isMalformed(faults)
    ? new Refusal('request.malformed', 'malformed', {}, faults)
    : new Refusal('request.invalid', 'invalid', {}, faults);
}

/** Deeper than any form of ours. Counted without recursion: what this guards against is a body that exhausts the stack. */
export function isTooDeep(value: object): boolean {
  let level: object[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH_MAX) return true;
    level = level
      .flatMap((item) => Object.values(item) as unknown[])
      .filter((item): item is object => typeof item === 'object' && item !== null);
  }
  return false;
}

/** More values, at every depth together, than any form of ours has. Called after the depth is known, and given up at the first too many. */
function hasTooManyValues(value: object): boolean {
  const waiting = [value];
  let counted = 0;
  for (let holder = waiting.pop(); holder; holder = waiting.pop()) {
    const inner = Object.values(holder) as unknown[];
    counted += inner.length;
    if (counted > VALUES_MAX) return true;
    waiting.push(...inner.filter((item): item is object => typeof item === 'object' && item !== null));
  }
  return false;
}

/** Fields called like what every object inherits (`constructor`, `toString`): none of ours is. Called after the depth is known. */
function inheritedFields(value: object, above = ''): Pointed[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const pointer = `${above}/${name}`;
    if (!Array.isArray(value) && name in Object.prototype) return [{ pointer, code: 'field.unknown' }];
    return typeof inner === 'object' && inner !== null ? inheritedFields(inner, pointer) : [];
  });
}
