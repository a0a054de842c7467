import { Inject, Injectable } from '@nestjs/common';
import { asPointed, ChangeCase, completeness, Drafts, kindOf, policyToRead, type Case, type Dossier } from '#cases';
import { Commands, type Sender, type Wish } from '#commands';
import { Refusal, type Clock } from '#kernel';
import { Desk } from '../cases/desk.js';
import type { Written } from '../http/answer.dto.js';
import { written } from '../http/by.js';
import type { Caller } from '../http/guards/caller.js';
import { CLOCK } from '../tokens.js';
import type { SigningRequest } from './applicant.dto.js';

/** What the applicant does with their name: sign, correct, withdraw, contest. */
@Injectable()
export class Signing {
  constructor(
    private readonly desk: Desk,
    private readonly drafts: Drafts,
    private readonly commands: Commands,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Signs what is drafted. Once the case is submitted, signing anew is the correction, and it goes to the university at once. */
  async sign(me: Caller, { signatureName, language }: SigningRequest, by: Sender, wish: Wish): Promise<Written> {
    const caseId = me.caseId ?? '';
    const { state } = await this.desk.file(me, caseId);
    const { host, applicant: drafted } = await this.desk.drafted(me, caseId);
    const signature = { name: signatureName, language, signedAt: this.clock.now().toISOString() };
    const applicant = { ...drafted, signature };
    refuseGaps({ host, applicant }, state);
    const declaration = { type: 'ReceiveDeclaration' as const, transcribed: false, language, applicant };
    const signed = await this.commands.send(new ChangeCase(caseId, declaration), by);
    const { institution } = me.actor;
    await this.drafts.save({ institution, caseId, applicant: state.applicant }, { applicant: { signature } });
    if (state.state !== 'screening' && state.state !== 'in-review') return written(signed);
    const dossier = await this.desk.toCorrect(me, caseId, applicant);
    const correction = { type: 'SubmitCase' as const, dossier, answer: null, corrected: true };
    return written(
      await this.commands.send(new ChangeCase(caseId, correction), {
        ...{ ...by, permission: 'case.submit', expected: signed.version, commandId: wish.id('correction') },
      }),
    );
  }

  async withdraw(me: Caller, reason: string, by: Sender): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(me.caseId ?? '', { type: 'WithdrawCase', reason }), by));
  }

  async contest(me: Caller, reason: string, by: Sender): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(me.caseId ?? '', { type: 'ContestDecision', reason }), by));
  }
}

/** Nobody signs what still lacks something that will be asked for. */
function refuseGaps(dossier: Dossier, state: Case): void {
  const policy = policyToRead(state);
  const problems = completeness(dossier, state.documents, {
    kind: kindOf(state),
    policy,
    forSubmission: true,
    part: 'applicant',
  });
  if (problems.length > 0) throw new Refusal('case.declaration_incomplete', 'invalid', {}, asPointed(problems));
}
