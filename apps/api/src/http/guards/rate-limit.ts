// How often one address may ask. Guessing (passwords, link codes, set-up tokens) is held back more strictly than everything else.
import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Refusal, type Clock } from '#kernel';
import type { House } from '../../house.js';
import { HOUSE } from '../../tokens.js';

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

  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly reflector: Reflector,
  ) {
    this.limit = new RateLimit(house.clock);
  }

  canActivate(context: ExecutionContext): boolean {
    if (this.house.isHasty) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    this.refuse(this.limit.take(request.ip, EVERYDAY_PER_WINDOW));
    if (this.reflector.get<boolean | undefined>(GUESSED, context.getHandler())) {
      this.refuse(this.limit.take(`${request.routeOptions.url} ${request.ip}`, GUESSES_PER_WINDOW));
    }
    return true;
  }

  private refuse(retryAfterSeconds: number): void {
    if (retryAfterSeconds > 0) throw new Refusal('request.too_fast', 'busy', { retryAfterSeconds });
  }
}
