import { ApiProperty } from '@nestjs/swagger';
import { Part, Text, Uuid, Whole } from '../http/input/field.js';
import { MATCH_SCHEMATA, QUERIES_MAX } from './yente.js';

const EXAMPLE = { q1: { schema: 'Organization', properties: { name: ['Hoshino Institute'] } } };

/** The body as yente takes it. Its queries have names of the caller's choice, so it is read by hand: see yente.ts. */
export const MATCH_BODY = {
  schema: {
    type: 'object',
    required: ['queries'],
    properties: {
      queries: {
        type: 'object',
        maxProperties: QUERIES_MAX,
        additionalProperties: {
          type: 'object',
          required: ['schema'],
          properties: {
            id: { type: 'string' },
            schema: { type: 'string', enum: MATCH_SCHEMATA },
            properties: { type: 'object', additionalProperties: true },
          },
        },
        example: EXAMPLE,
      },
    },
  },
};

export class MatchSearched {
  @Text({ example: 'meti-eul' }) list!: string;
  @Whole({ example: 3 }) version!: number;
  @Text({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }) sha256!: string;
  @Whole({ example: 835 }) entries!: number;
}

export class MatchAnswer {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'As yente answers, by the name of each query; beside it `verdict` (clear, hits, unscreenable) and `ignored`, the properties that are no input here',
    example: {
      q1: {
        ...{ status: 200, results: [], total: { value: 0, relation: 'eq' }, query: EXAMPLE.q1 },
        ...{ verdict: 'clear', overtime: false, ignored: [] },
      },
    },
  })
  responses!: Record<string, object>;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Always empty', example: {} })
  matcher!: Record<string, object>;
  @Whole({ example: 5 }) limit!: number;
  @Uuid({ about: 'The look-up as it was recorded' }) lookup!: string;
  @Text({ example: 'sekisho-screening/1+0123456789ab' }) engine!: string;
  @Part(MatchSearched, { many: 100, about: 'The proof of what was searched' }) searched!: MatchSearched[];
}
