import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Checkpoints, MalformedPosition } from '#event-store';
import { Refusal } from '#kernel';

const PATIENCE_MS = 5_000;

/** `?after=<position>`: the answer waits until every read model has seen that write, for five seconds at most. */
@Injectable()
export class FreshnessInterceptor implements NestInterceptor {
  constructor(private readonly checkpoints: Checkpoints) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { after } = request.query as { after?: unknown };
    if (request.method === 'GET' && typeof after === 'string' && after !== '') await this.wait(after);
    return next.handle();
  }

  private async wait(position: string): Promise<void> {
    try {
      if (await this.checkpoints.waitFor(position, undefined, PATIENCE_MS)) return;
    } catch (error) {
      if (error instanceof MalformedPosition) throw new Refusal('request.position', 'malformed');
      throw error;
    }
    throw new Refusal('read.not_yet', 'busy', { retryAfterSeconds: 1 });
  }
}
