// Events with what is written in them only now and then: a file for each such shape, beside the one of the type.
import type { Actor } from '#kernel';
import { amending } from '../../libs/cases/src/amendments/testing.js';
import type { CaseCommand } from '../../libs/cases/src/case-command.js';
import { BoardCase, byCommittee, MEMBERS, policyWith } from '../../libs/cases/src/decisions/board/testing.js';
import { evidenceHash } from '../../libs/cases/src/decisions/evidence.js';
import { exampleDossier, people, PlayedCase } from '../../libs/cases/src/testing.js';
import { kept, type KeptEvent } from './kept-event.js';

type Variant = { variant: string; event: KeptEvent };

/** The last event of its type in a case that was played for it. */
export function goldenVariants(): Variant[] {
  const [voted, licensed] = [votedOn('reject'), votedOn('licence-required')];
  return [
    last('CaseSubmitted', 'laboratory', submittedElsewhere()),
    last('CaseAmended', 'laboratory', amendedElsewhere()),
    last('DocumentAttached', 'concerns', sentUnderway()),
    last('DeclarationReceived', 'concerns', sentUnderway()),
    last('StepApproved', 'together', approvedTogether()),
    last('RouteOpened', 'board', voted),
    last('StepApproved', 'board', voted),
    last('StepRejected', 'board', voted),
    last('StepRejected', 'licence', licensed),
  ];
}

function last(type: string, variant: string, { events }: PlayedCase): Variant {
  const event = events.findLast((each) => each.type === type);
  if (!event) throw new Error(`${type} was never said`);
  return { variant, event: kept(event) };
}

/** Opened for one laboratory, and submitted with another. */
function submittedElsewhere(): PlayedCase {
  const dossier = exampleDossier();
  dossier.host.technology!.laboratory = '構造材料研究室';
  return new PlayedCase().declared().submitted(dossier);
}

function amendedElsewhere(): PlayedCase {
  const play = new PlayedCase().routed('T3').approved('department');
  play.do(
    amending(play, ({ host }) => void (host.technology!.laboratory = '構造材料研究室')),
    people.host,
  );
  return play;
}

/** A document and a signature that come while the route is open. */
function sentUnderway(): PlayedCase {
  const play = new PlayedCase().routed('T3');
  const document = { documentId: 'document-late', kind: 'cv', mediaType: 'application/pdf', sizeBytes: 9 } as const;
  play.do({ type: 'AttachDocument', ...document, sha256: 'e'.repeat(64), filename: 'cv.pdf' }, people.applicant);
  return play.signed();
}

function approvedTogether(): PlayedCase {
  const play = new PlayedCase().routed('T1');
  const evidence = { together: true, evidenceHash: evidenceHash(play.state, 'department') };
  play.do(play.decision('department', evidence), people.dean);
  return play;
}

/** Two of the three members of a committee must approve: one has, and one is against. */
function votedOn(against: 'reject' | 'licence-required'): PlayedCase {
  const play = new BoardCase(policyWith('golden', byCommittee(2))).atTheBoard();
  const [first, second] = MEMBERS as [Actor, Actor];
  const vote = (seat: number, words: object, by: Actor): void =>
    void play.do({ ...play.decision('executive', words), stepId: `r1-executive@${seat}` } as CaseCommand, by);
  vote(1, {}, first);
  vote(2, { outcome: against, grounds: against === 'reject' ? ['inform_notice'] : [] }, second);
  return play;
}
