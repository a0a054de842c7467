// How often one address may ask. Guessing (passwords, link codes, set-up tokens) is held back more strictly than everything else.
import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Refusal, type Clock } from '#kernel';
import type { House } from '../../house.js';
import { HOUSE } from '../../tokens.js';
import { TurnedAway } from './turned-away.js';

const WINDOW_MS = 60_000;
const EVERYDAY_PER_WINDOW = 3_000;
const GUESSES_PER_WINDOW = 20;
// A bound on memory, reached only by an attack from as many addresses.
const ADDRESSES_MAX = 50_000;
const GUESSED = Symbol('guessed');

/** The route lets somebody try what they do not know. */
export function GuessLimit(): MethodDecorator {
  return SetMetadata(GUESSED, true);
}

/** Counts in windows of a minute. */
export class RateLimit {
  private readonly windows = new Map<string, { endsMs: number; count: number }>();

  constructor(private readonly clock: Clock) {}

  /** @returns the seconds to wait, 0 when this one may pass */
  take(key: string, perWindow: number): number {
    const now = this.clock.now().getTime();
    const known = this.windows.get(key);
    const window = known && known.endsMs > now ? known : { endsMs: now + WINDOW_MS, count: 0 };
    window.count += 1;
    this.windows.delete(key);
    this.windows.set(key, window);
    const [oldest] = this.windows.keys();
    if (this.windows.size > ADDRESSES_MAX && oldest !== undefined) this.windows.delete(oldest);
    return window.count > perWindow ? Math.max(1, Math.ceil((window.endsMs - now) / 1000)) : 0;
  }
}

@Injectable()
export class RateGuard implements CanActivate {
  private readonly limit: RateLimit;
  private readonly told: RateLimit;

  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly reflector: Reflector,
    private readonly turnedAway: TurnedAway,
  ) {
    this.limit = new RateLimit(house.clock);
    this.told = new RateLimit(house.clock);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.house.isHasty) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const place = `${request.method} ${request.routeOptions.url} ${request.ip}`;
    const isGuessed = this.reflector.get<boolean | undefined>(GUESSED, context.getHandler()) ?? false;
    const retryAfterSeconds =
      this.limit.take(request.ip, EVERYDAY_PER_WINDOW) || (isGuessed ? this.limit.take(place, GUESSES_PER_WINDOW) : 0);
    if (retryAfterSeconds === 0) return true;
    const refusal = new Refusal('request.too_fast', 'busy', { retryAfterSeconds });
    // Once a minute for each address and route: a flood must not flood the log, and the record holds no address.
    if (this.told.take(place, 1) === 0) await this.turnedAway.record(context, refusal);
    throw refusal;
  }
}
