// 学生受入れ: what is particular about the admission of a student or research student. Somebody from outside tells their part and signs it, is told
// what becomes of it, and may contest that. Pure: no I/O, no clock.
import { checksFor, tierQuestion } from '#policy';
import { unreachable } from '#kernel';
import { inviteApplicant, lockApplicantLink, openApplicantLink } from './decisions/drafting.js';
import { contestDecision } from './decisions/end/contest.js';
import { tierFacts } from './decisions/screening/tier-facts.js';
import { notifyDecision, receiveDeclaration } from './decisions/submission.js';
import { admissionGaps } from './dossier/admission-gaps.js';
import { questions } from './dossier/questions.js';
import { hasApplicant } from './kinds/case-types.js';
import type { CaseKind } from './kinds/case-kind.js';

export const studentAdmission: CaseKind = {
  type: 'student-admission',
  sections: ['technology', 'subject', 'stay', 'intendedUse', 'nextDestination'],
  hasApplicant: hasApplicant('student-admission'),
  questions,
  gaps: admissionGaps,
  checks: checksFor,
  tierQuestion: (state, dossier, policy) => tierQuestion(tierFacts(state, dossier), policy),
  ofApplicant: (command, state, context) => {
    switch (command.type) {
      case 'InviteApplicant':
        return inviteApplicant(command, state);
      case 'OpenApplicantLink':
        return openApplicantLink(command, state, context);
      case 'LockApplicantLink':
        return lockApplicantLink(command, state);
      case 'ReceiveDeclaration':
        return receiveDeclaration(command, state, context, studentAdmission);
      case 'ContestDecision':
        return contestDecision(command, state, context);
      case 'NotifyDecision':
        return notifyDecision(command, state);
      default:
        return unreachable(command);
    }
  },
};
