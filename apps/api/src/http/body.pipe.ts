// Every body and query is checked against its DTO before a controller sees it: unknown fields, wrong types and impossible values are refused
// with a pointer to each. What passes is handed on as it came (plain JSON), so that nothing is invented or lost on the way.
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { isJsonObject, Refusal } from '#kernel';
import { faultsOf, isMalformed } from './faults.js';

const DEPTH_MAX = 12;
const PLAIN: unknown[] = [String, Number, Boolean, Array, Object, undefined];

@Injectable()
export class BodyPipe implements PipeTransform<unknown, Promise<unknown>> {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype, type } = metadata;
    if (!metatype || (type !== 'body' && type !== 'query') || PLAIN.includes(metatype)) return value;
    const given = value ?? {};
    if (!isJsonObject(given) || isDeeperThan(given, DEPTH_MAX)) throw new Refusal('request.malformed', 'malformed');
    const instance = plainToInstance(metatype, given, { exposeUnsetFields: false }) as object;
    const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
    if (errors.length > 0) {
      const faults = faultsOf(errors, given);
      throw isMalformed(faults)
        ? new Refusal('request.malformed', 'malformed', {}, faults)
        : new Refusal('request.invalid', 'invalid', {}, faults);
    }
    return type === 'query' ? instance : given;
  }
}

// Counted without recursion: what this guards against is a body that exhausts the stack.
function isDeeperThan(value: object, depthMax: number): boolean {
  let level: object[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthMax) return true;
    level = level
      .flatMap((item) => Object.values(item) as unknown[])
      .filter((item): item is object => typeof item === 'object' && item !== null);
  }
  return false;
}
