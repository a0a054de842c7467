// How often one caller may ask. Signing in is guarded more strictly than everything else, by address.
import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Throttle, ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import { Refusal } from '#kernel';

const MINUTE_MS = 60_000;

/** A quarter of an hour's patience for guessing passwords, link codes and set-up tokens. */
export const GuessLimit = (): MethodDecorator & ClassDecorator =>
  Throttle({ default: { ttl: MINUTE_MS, limit: 20, blockDuration: MINUTE_MS } });

export const EVERYDAY_LIMIT = { name: 'default', ttl: MINUTE_MS, limit: 1200 };

@Injectable()
export class RateGuard extends ThrottlerGuard {
  protected override throwThrottlingException(_context: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    throw new Refusal('request.too_fast', 'busy', { retryAfterSeconds: Math.max(1, detail.timeToBlockExpire) });
  }
}
