// One decorator per kind of field. It says at once what the field may hold (class-validator) and how the document describes it
// (OpenAPI), so that the two cannot differ. Validation runs on requests; answers use the same decorators for the document alone.
import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { IsDay, IsEmailAddress, IsInstant, IsNameLike, IsWellFormedText } from './field-rules.js';

export interface FieldOptions {
  /** What the document shows. */
  example?: unknown;
  about?: string;
  /** May be left out. */
  optional?: boolean;
  /** May be null. */
  nullable?: boolean;
  /** A list of at most this many. */
  many?: number;
}

type Rules = (each: ValidationOptions) => PropertyDecorator[];

function field(schema: ApiPropertyOptions, rules: Rules, options: FieldOptions): PropertyDecorator {
  const { example, about, optional = false, nullable = false, many } = options;
  const shown = example ?? (schema as { example?: unknown }).example;
  const described = {
    ...schema,
    required: !optional,
    ...(nullable ? { nullable: true } : {}),
    ...(about ? { description: about } : {}),
    ...(many ? { isArray: true } : {}),
    ...(shown === undefined ? {} : { example: many && !Array.isArray(shown) ? [shown] : shown }),
  } as ApiPropertyOptions;
  return applyDecorators(
    ApiProperty(described),
    ...rules({ each: many !== undefined }),
    ...(many ? [IsArray(), ArrayMaxSize(many)] : []),
    ...(optional && nullable ? [IsOptional()] : []),
    ...(optional && !nullable ? [ValidateIf((_, value: unknown) => value !== undefined)] : []),
    ...(nullable && !optional ? [ValidateIf((_, value: unknown) => value !== null)] : []),
  );
}

/** Free text. Line breaks pass; text that cannot be stored exactly (unpaired surrogates, NUL) does not. */
export function Text(options: FieldOptions & { max?: number; min?: number } = {}): PropertyDecorator {
  const { max = 200, min = 0, ...rest } = options;
  return field(
    { type: String, maxLength: max, ...(min ? { minLength: min } : {}) },
    (each) => [IsString(each), IsWellFormedText(each), MaxLength(max, each), ...(min ? [MinLength(min, each)] : [])],
    { example: 'text', ...rest },
  );
}

/** The name of a person, an organisation or a unit: no control, bidi, invisible or emoji characters. */
export function NameText(options: FieldOptions & { max?: number } = {}): PropertyDecorator {
  const { max = 200, ...rest } = options;
  return field(
    { type: String, maxLength: max, minLength: 1 },
    (each) => [IsString(each), IsNameLike(each), MaxLength(max, each), MinLength(1, each)],
    { example: '輸出管理室', ...rest },
  );
}

/** Text of a fixed shape. */
export function Pattern(pattern: RegExp, options: FieldOptions & { max?: number }): PropertyDecorator {
  const { max = 200, ...rest } = options;
  return field(
    { type: String, pattern: pattern.source, maxLength: max },
    (each) => [IsString(each), MaxLength(max, each), Matches(pattern, each)],
    rest,
  );
}

export function Email(options: FieldOptions = {}): PropertyDecorator {
  return field(
    { type: String, format: 'email', maxLength: 254 },
    (each) => [IsString(each), IsWellFormedText(each), MaxLength(254, each), IsEmailAddress(each)],
    {
      example: 'sato@keyaki.example',
      ...options,
    },
  );
}

export function Uuid(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'uuid' }, (each) => [IsUUID('all', each)], {
    example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10',
    ...options,
  });
}

export function Instant(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'date-time' }, (each) => [IsInstant(each)], {
    example: '2026-11-23T06:57:00.000Z',
    ...options,
  });
}

/** A day of the calendar, YYYY-MM-DD, that exists. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'date' }, (each) => [IsDay(each)], { example: '2027-04-01', ...options });
}

/** One of a closed list. With a `name` the document has it as a type of its own. */
export function OneOf(values: readonly string[], options: FieldOptions & { name?: string } = {}): PropertyDecorator {
  const { name, ...rest } = options;
  const named = name && !rest.nullable ? { enumName: name } : {};
  return field(
    { type: 'string', enum: [...values], ...named } as ApiPropertyOptions,
    (each) => [IsIn([...values], each)],
    {
      example: values[0],
      ...rest,
    },
  );
}

export function Whole(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, ...rest } = options;
  return field(
    { type: 'integer', minimum: min, maximum: max },
    (each) => [IsInt(each), Min(min, each), Max(max, each)],
    { example: min, ...rest },
  );
}

/** A whole number in an address, where everything is text. */
export function QueryWhole(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  return applyDecorators(
    Type(() => Number),
    Whole(options),
  );
}

/** `?after=`: the answer waits until it has seen this position. */
export function Position(): PropertyDecorator {
  const about = 'A position that a write answered; the answer waits until it has been seen';
  return Text({ optional: true, max: 200, example: '742-42', about });
}

export function Fraction(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: Number }, (each) => [IsNumber({}, each)], { example: 0.93, ...options });
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: Boolean }, (each) => [IsBoolean(each)], { example: false, ...options });
}

/** A part with fields of its own, or with `many` a list of them. */
export function Part(part: Class, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Type(() => part),
    field({ type: () => part }, (each) => [IsObject(each), ValidateNested(each)], options),
  );
}

const ANY = [
  { type: 'string' },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'object', additionalProperties: true },
  { type: 'array', items: {} },
  { type: 'null' },
];

/** Any JSON value (answers only). */
export function AnyJson(options: FieldOptions = {}): PropertyDecorator {
  return field({ anyOf: ANY, type: 'object', additionalProperties: true }, () => [], { example: 'text', ...options });
}
