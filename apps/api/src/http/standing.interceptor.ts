// A case that is elsewhere than its caller thought: the "no" tells where it is, what the caller may do there, and what has happened since they
// looked (contract.md §2, 409 and 412), all as far as this caller may know it.
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { catchError, from, type Observable } from 'rxjs';
import {
  actionsFor,
  currentStep,
  evidenceHash,
  evolve,
  history,
  isBlindTo,
  relationTo,
  unopened,
  type CaseEvent,
} from '#cases';
import { Refusal } from '#kernel';
import { University } from '../accounts/university.js';
import { CaseFiles, type CaseFile } from '../cases/case-files.js';
import type { Words } from './answer.dto.js';
import { callerOf, type Caller } from './guards/caller.js';
import { caseIdOf } from './guards/case-id.js';
import { versionOf } from './version.js';

/** What a problem document tells of the case. */
export interface Standing {
  version: number;
  /** Of a conflict. */
  state?: string;
  possible?: string[];
  /** Of a stale version, where it is known what the caller saw. */
  changed?: Words[];
}

const standings = new WeakMap<object, Standing>();
// What is stale here is not the case.
const OF_ANOTHER_THING = ['draft.stale'];

export function standingOf(request: FastifyRequest): Standing | null {
  return standings.get(request) ?? null;
}

@Injectable()
export class StandingInterceptor implements NestInterceptor {
  constructor(
    private readonly files: CaseFiles,
    private readonly university: University,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(catchError((error: unknown) => from(this.explain(request, error))));
  }

  private async explain(request: FastifyRequest, error: unknown): Promise<never> {
    const isStale = error instanceof Refusal && error.kind === 'stale' && !OF_ANOTHER_THING.includes(error.code);
    if (isStale || (error instanceof Refusal && error.kind === 'conflict')) {
      const caller = callerOf(request);
      const caseId = caller?.caseId ?? caseIdOf(request);
      const file = caller && caseId ? await this.files.read(caller.actor, caseId) : null;
      if (caller && file) standings.set(request, await this.standing(request, caller, file, isStale));
    }
    throw error;
  }

  private async standing(
    request: FastifyRequest,
    { actor }: Caller,
    { events, state, version }: CaseFile,
    isStale: boolean,
  ): Promise<Standing> {
    const { unitPath, unitPaths } = await this.university.pathsOf(actor.institution, state);
    // Whoever must not know how a case was decided is told that it has moved, and no more.
    if (isBlindTo(actor, state)) return { version };
    const relation = relationTo(actor, state, unitPath, unitPaths);
    if (isStale) {
      const seen = seenVersion(request, events);
      if (seen === null || !relation) return { version };
      // By id: a reader's history may number its lines in its own way.
      const later = new Set(events.filter((event) => event.version > seen).map(({ id }) => id));
      const since = history(events, relation).filter(({ id }) => later.has(id));
      return { version, changed: since.map(({ sentence }) => sentence) };
    }
    const allowed = actionsFor(actor, state, unitPath, { unitPaths }).filter((each) => each.allowed);
    return { version, state: state.state, possible: [...new Set(allowed.map(({ action }) => action))] };
  }
}

/** The version of the case that the caller looked at: as they say it, or the last one with the evidence they name. */
function seenVersion({ headers, body }: FastifyRequest, events: readonly CaseEvent[]): number | null {
  const expected = versionOf(headers['if-match']);
  const { evidenceHash: named } = (body ?? {}) as { evidenceHash?: unknown };
  if (expected !== null && expected !== events.at(-1)?.version) return expected;
  let state = unopened;
  let seen: number | null = null;
  for (const event of events) {
    state = evolve(state, event);
    if (evidenceHash(state, currentStep(state)?.step) === named) seen = event.version;
  }
  return seen;
}
