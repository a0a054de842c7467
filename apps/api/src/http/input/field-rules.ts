// Rules that class-validator does not bring. Their names become codes of the problem document (validation.ts).
import { isEmail, ValidateBy, type ValidationOptions } from 'class-validator';
import { offendingCharacters } from '#kernel';

/** Text that is stored and shown exactly as it came. */
export function isWellFormedText(value: unknown): boolean {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
}

/** A day that exists: 2026-02-30 does not. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const midnight = Date.parse(`${value}T00:00:00.000Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(value);
}

/** An ISO 8601 instant with an offset. */
export function isInstant(value: unknown): boolean {
  if (
    typeof value !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value)
  )
    return false;
  return isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}

export function IsWellFormedText(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'isWellFormedText', validator: { validate: isWellFormedText } }, options);
}

export function IsNameLike(options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean =>
    typeof value === 'string' && value.trim() !== '' && offendingCharacters(value).length === 0;
  return ValidateBy({ name: 'isNameLike', validator: { validate } }, options);
}

/** class-validator's own stumbles over text that cannot be encoded. */
export function IsEmailAddress(options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && value.isWellFormed() && isEmail(value);
  return ValidateBy({ name: 'isEmail', validator: { validate } }, options);
}

export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'isDay', validator: { validate: isDay } }, options);
}

export function IsInstant(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'isInstant', validator: { validate: isInstant } }, options);
}
