// How this process leaves without losing a request: first it says that it will, then it takes no new ones, and what is under way is answered.
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '#kernel';
import { sendProblem } from './problem.filter.js';

export class Drain {
  private stage: 'open' | 'leaving' | 'closed' = 'open';

  /** From now on not ready for more; whoever asks all the same is answered. */
  get isLeaving(): boolean {
    return this.stage !== 'open';
  }

  /** Not ready any more; waits as long as those need who hand requests out to notice it. */
  async leave(graceMs: number): Promise<void> {
    if (this.stage === 'open') this.stage = 'leaving';
    await pause(graceMs);
  }

  /** Nothing new is begun: what still arrives on an open connection is told to ask elsewhere. */
  close(): void {
    this.stage = 'closed';
  }

  /** Call before everything else that looks at a request. */
  guard(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', async (request, reply) => {
      if (this.stage !== 'closed') return;
      sendProblem(request, reply, { refusal: new Refusal('server.ending', 'busy'), status: 503 });
      return reply;
    });
    fastify.addHook('onSend', async (_request, reply) => {
      // Whoever keeps connections opens the next one elsewhere.
      if (this.isLeaving) reply.header('connection', 'close');
    });
  }
}
