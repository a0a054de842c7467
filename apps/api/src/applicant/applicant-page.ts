import { Inject, Injectable } from '@nestjs/common';
import { caseView, Drafts, namesOf, policyToRead, questions, type ContestView, type Dossier } from '#cases';
import { renderBoth } from '#catalogue';
import { Refusal, type Clock } from '#kernel';
import type { Policy } from '#policy';
import { University } from '../accounts/university.js';
import type { Caller } from '../http/guards/caller.js';
import { Desk, problemsOf } from '../cases/desk.js';
import { NameBook, type Names } from '../cases/names.js';
import type { LanguageCode } from '../session/session.dto.js';
import { CLOCK } from '../tokens.js';
import type { ApplicantCase, Ask } from './applicant.dto.js';

/** The case as the one person it is about sees it: what is asked and why, what they said, how it stands. */
@Injectable()
export class ApplicantPage {
  constructor(
    private readonly desk: Desk,
    private readonly drafts: Drafts,
    private readonly names: NameBook,
    private readonly university: University,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async view(me: Caller, language: LanguageCode): Promise<ApplicantCase> {
    const { institution, id: person } = me.actor;
    const file = await this.desk.file(me, me.caseId ?? '');
    const seen = caseView(file.events, { actor: me.actor, now: this.clock.now().toISOString() });
    if (!seen) throw new Refusal('access.not_found', 'hidden');
    const draft = await this.drafts.read({ institution, caseId: file.caseId, applicant: person });
    const names = await this.names.look(
      institution,
      [seen.host, seen.question?.by ?? null, seen.contest?.answer?.by ?? null],
      language,
    );
    const { name } = await this.university.read(institution);
    const may = (action: string) => seen.actions.some((each) => each.action === action && each.allowed);
    const { number, laboratory, state, badge, since, waitingFor, conditions, notice, question } = seen;
    return {
      ...{ number, laboratory, badge, since, waitingFor, conditions, notice },
      state: state as ApplicantCase['state'],
      university: name,
      hostName: names.person(seen.host),
      stay: draft.host.stay ?? null,
      names: seen.person.erased ? null : namesOf(draft),
      draft: draft.applicant,
      revision: draft.revision,
      problems: problemsOf(draft, file, language).filter(({ part }) => part === 'applicant'),
      documents: seen.documents.map(({ documentId, kind, filename, mediaType, sizeBytes, attachedAt }) => ({
        ...{ documentId, kind, filename, mediaType, sizeBytes, attachedAt, by: null },
      })),
      question: question?.to === 'applicant' ? { ...question, by: names.person(question.by) } : null,
      asks: asksOf(draft, policyToRead(file.state)),
      language: file.state.invitation?.language ?? language,
      canCorrect: may('declare'),
      canWithdraw: may('withdraw'),
      canContest: may('contest'),
      contest: seen.contest && { ...seen.contest, answer: answeredBy(seen.contest.answer, names) },
    };
  }
}

function answeredBy(answer: ContestView['answer'], names: Names) {
  return answer && { ...answer, by: names.person(answer.by) };
}

/** Each section that is asked for, with the reason of its first question. */
function asksOf(dossier: Dossier, policy: Policy): Ask[] {
  const asks = new Map<string, Ask>();
  for (const { part, pointer, code } of questions(dossier, policy)) {
    const section = pointer.split('/')[1] ?? '';
    if (part === 'applicant' && !asks.has(section)) asks.set(section, { section, why: renderBoth(`question.${code}`) });
  }
  return [...asks.values()];
}
