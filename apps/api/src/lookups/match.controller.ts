// POST /match/<dataset>: programs that ask yente ask here. Every call is a look-up like any other: permitted, recorded, forgotten.
import { Body, Controller, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiParam, ApiQuery } from '@nestjs/swagger';
import type { Sender, Wish } from '#commands';
import { Refusal } from '#kernel';
import { entryBehind, Lists, LOOKUP_PURPOSES, type ListInForce, type LookupPurpose } from '#screening';
import { By } from '../http/by.js';
import { Allow, Answers, Keyless } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { Wished } from '../http/wish.js';
import { LookupDesk } from './lookup-desk.js';
import { MATCH_BODY, MatchAnswer } from './match.dto.js';
import { matchAnswer, matchOptions, matchQueries, RESULTS_MAX, type MatchQuery } from './yente.js';

const LIMIT = { type: 'integer', minimum: 1, maximum: RESULTS_MAX } as const;
// 0 to 1, as it stands in an address.
const SHARE = { type: 'string', pattern: '^(0([.]\\d{1,4})?|1)$' } as const;

const EVERY_LIST = ['default', 'all'];

@Controller('match')
export class MatchController {
  constructor(
    private readonly desk: LookupDesk,
    private readonly lists: Lists,
  ) {}

  @Post(':dataset')
  @Allow('lookup.make')
  @Keyless()
  @ApiParam({ name: 'dataset', type: String, description: 'The id of a list, or `default` for all in force' })
  @ApiQuery({ name: 'limit', required: false, schema: LIMIT, example: 5 })
  @ApiQuery({ name: 'threshold', required: false, schema: SHARE, example: 0.7 })
  @ApiQuery({ name: 'cutoff', required: false, schema: SHARE, example: 0.5 })
  @ApiQuery({
    name: 'algorithm',
    required: false,
    type: String,
    example: 'best',
    description: 'Accepted; ours is used',
  })
  @ApiQuery({ name: 'exclude_entity_ids', required: false, type: [String] })
  @ApiQuery({ name: 'purpose', required: false, enum: LOOKUP_PURPOSES, example: 'program' })
  @ApiBody(MATCH_BODY)
  @Answers(200, MatchAnswer, 'Match entities as yente does; recorded as a look-up, and forgotten after thirty days')
  async matchEntities(
    @Param('dataset') dataset: string,
    @Query() query: Record<string, unknown>,
    @Body() body: unknown,
    @Me() { actor }: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<MatchAnswer> {
    const options = matchOptions(query);
    const purpose = purposeOf(query['purpose']);
    const queries = matchQueries(body);
    const lists = of(dataset, await this.lists.inForce(actor.institution));
    const found = await this.desk.search(
      lists,
      queries.map(({ asked }) => asked),
      { threshold: options.cutoff, hitsMax: options.limit + options.excluded.size },
    );
    const asking = { lookupId: wish.id('lookup'), purpose, duty: null, way: 'match', kind: kindOf(queries) } as const;
    await this.desk.record({ ...asking, note: '' }, found, by);
    const responses = queries.flatMap((each, order) => {
      const outcome = found.outcomes[order];
      const entryOf = (hit: { list: string; entry: string }) => entryBehind(lists, hit.list, hit.entry);
      return outcome ? [[each.key, matchAnswer(each, outcome, entryOf, options)] as const] : [];
    });
    return {
      responses: Object.fromEntries(responses),
      matcher: {},
      limit: options.limit,
      lookup: asking.lookupId,
      engine: found.engine,
      searched: found.searched,
    };
  }
}

function of(dataset: string, lists: ListInForce[]): ListInForce[] {
  if (EVERY_LIST.includes(dataset)) return lists;
  const named = lists.filter(({ list }) => list === dataset);
  if (named.length === 0) throw new Refusal('match.dataset_unknown', 'hidden');
  return named;
}

function purposeOf(given: unknown): LookupPurpose {
  if (given === undefined) return 'program';
  const purpose = LOOKUP_PURPOSES.find((each) => each === given);
  if (!purpose)
    throw new Refusal('request.malformed', 'malformed', {}, [{ pointer: '/purpose', code: 'field.not_listed' }]);
  return purpose;
}

function kindOf(queries: readonly MatchQuery[]): MatchQuery['asked']['kind'] {
  const kinds = new Set(queries.map(({ asked }) => asked.kind));
  return kinds.size === 1 ? (queries[0]?.asked.kind ?? 'any') : 'any';
}
