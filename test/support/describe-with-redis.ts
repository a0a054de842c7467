import { describe } from '@jest/globals';
import { redisServer } from './redis.js';

/** For what needs a Redis: where none is installed it is counted as skipped, never as passed. */
export const describeWithRedis = redisServer === null ? describe.skip : describe;
