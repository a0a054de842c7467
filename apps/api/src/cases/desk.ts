// Where a dossier is written: drafts with what is still wrong with them, and what of them is submitted.
import { Injectable } from '@nestjs/common';
import {
  completeness,
  Drafts,
  questions,
  type ApplicantPart,
  type Dossier,
  type Draft as Drafted,
  type DraftChange,
  type Problem,
} from '#cases';
import { render, renderBoth } from '#catalogue';
import { Refusal, type CaseId } from '#kernel';
import type { Caller } from '../http/guards/caller.js';
import type { LanguageCode } from '../session/session.dto.js';
import { CaseFiles, type CaseFile } from './case-files.js';
import type { Draft, DraftProblem, DraftSaved } from './shapes/draft.dto.js';

const HOST_WRITES = ['draft', 'returned'];
const APPLICANT_WRITES = ['draft', 'screening', 'in-review', 'returned'];

@Injectable()
export class Desk {
  constructor(
    private readonly files: CaseFiles,
    private readonly drafts: Drafts,
  ) {}

  async draft(me: Caller, caseId: CaseId, language: LanguageCode): Promise<Draft> {
    const file = await this.file(me, caseId);
    const draft = await this.read(me, file);
    const { host, applicant, savedAt, revision } = draft;
    return {
      ...{ host, applicant, savedAt, revision, problems: problemsOf(draft, file, language) },
      questions: questions(draft).map(({ part, pointer, code }) => ({
        ...{ part, pointer: `/${part}${pointer}`, code, why: renderBoth(`question.${code}`) },
      })),
    };
  }

  /** Both parts as they were saved last. */
  async drafted(me: Caller, caseId: CaseId): Promise<Drafted> {
    return this.read(me, await this.file(me, caseId));
  }

  /** @throws Refusal `case.not_editable` when the case is in a state in which this caller writes nothing */
  async save(me: Caller, caseId: CaseId, change: DraftChange, language: LanguageCode): Promise<DraftSaved> {
    const file = await this.file(me, caseId);
    const { state } = file.state;
    const writes = me.kind === 'applicant' ? APPLICANT_WRITES : HOST_WRITES;
    if (!writes.includes(state)) throw new Refusal('case.not_editable', 'conflict', { state, version: file.version });
    const saved = await this.drafts.save(draftOf(me, file), change);
    return {
      savedAt: saved.savedAt ?? '',
      revision: saved.revision,
      problems: problemsOf(saved, file, language),
    };
  }

  /** What the host submits: their own part as drafted, the applicant's part as it was signed. */
  async toSubmit(me: Caller, caseId: CaseId): Promise<Dossier> {
    const file = await this.file(me, caseId);
    const { host } = await this.read(me, file);
    return { host, applicant: declared(file) ?? {} };
  }

  /** What an applicant's correction submits: the host's part as it was submitted before, their own as they sign it now. */
  async toCorrect(me: Caller, caseId: CaseId, applicant: ApplicantPart): Promise<Dossier> {
    const { events } = await this.file(me, caseId);
    const submitted = events.findLast((event) => event.type === 'CaseSubmitted');
    const sealed = submitted?.personal;
    return { host: !sealed || sealed === 'erased' ? {} : sealed.dossier.host, applicant };
  }

  async file(me: Caller, caseId: CaseId): Promise<CaseFile> {
    const file = await this.files.read(me.actor, caseId, { personal: true });
    if (!file) throw new Refusal('access.not_found', 'hidden');
    return file;
  }

  private read(me: Caller, file: CaseFile): Promise<Drafted> {
    return this.drafts.read(draftOf(me, file));
  }
}

function draftOf({ actor }: Caller, { caseId, state }: CaseFile) {
  return { institution: actor.institution, caseId, applicant: state.applicant };
}

/** What was signed last, not what has been typed since. */
function declared({ events }: CaseFile): ApplicantPart | null {
  const sealed = events.findLast((event) => event.type === 'DeclarationReceived')?.personal;
  return !sealed || sealed === 'erased' ? null : sealed.applicant;
}

/** Everything that would keep the dossier from being submitted, in words. */
export function problemsOf(dossier: Dossier, { state }: CaseFile, language: LanguageCode): DraftProblem[] {
  const transcribed = state.declaration?.transcribed ?? false;
  return completeness(dossier, state.documents, { forSubmission: true, transcribed }).map((problem) =>
    problemInWords(problem, language),
  );
}

function problemInWords({ pointer, code, part, params }: Problem, language: LanguageCode): DraftProblem {
  return { pointer, code, part, detail: render(code, params ?? {}, language) };
}
