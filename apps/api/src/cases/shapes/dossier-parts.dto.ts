// What sections of different kinds of case are made of.
import { OneOf, Text } from '../../http/input/field.js';

export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Yes, no or not known; left out: not answered. */
export const Answered = (about?: string): PropertyDecorator =>
  OneOf(ANSWERS, { optional: true, name: 'Answer', about });
/** Any short text: what is wrong with it as a date is told beside it. */
export const DateText = (example: string): PropertyDecorator => Text({ optional: true, max: 32, example });
/** Of an organisation. */
export const Country = (): PropertyDecorator =>
  Text({ optional: true, max: 8, example: 'DE', about: 'Of the organisation, ISO 3166-1 alpha-2' });

/** Facts about an organisation, never a label on a person. */
export class Ties {
  @Answered() government?: Answer;
  @Answered() defence?: Answer;
}
