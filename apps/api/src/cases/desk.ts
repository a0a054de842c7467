// Where a dossier is written: drafts with what is still wrong with them, and what of them is submitted.
import { Injectable } from '@nestjs/common';
import {
  asPointed,
  changes,
  completeness,
  Drafts,
  kindOf,
  lastContent,
  policyToRead,
  type ApplicantPart,
  type CaseCommand,
  type Dossier,
  type Draft as Drafted,
  type DraftChange,
  type HostPart,
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
      questions: kindOf(file.state)
        .questions(draft, policyToRead(file.state))
        .map(({ part, pointer, code }) => ({
          ...{ part, pointer: `/${part}${pointer}`, code, why: renderBoth(`question.${code}`) },
        })),
    };
  }

  /** Both parts as they were saved last. */
  async drafted(me: Caller, caseId: CaseId): Promise<Drafted> {
    return this.read(me, await this.file(me, caseId));
  }

  /**
   * @param expected the revision the caller saw; null: whatever stands
   * @throws Refusal `case.not_editable` when the case is in a state in which this caller writes nothing · `draft.stale`
   */
  async save(
    me: Caller,
    caseId: CaseId,
    { change, expected }: { change: DraftChange; expected: number | null },
    language: LanguageCode,
  ): Promise<DraftSaved> {
    const file = await this.file(me, caseId);
    const { state } = file.state;
    const writes = me.kind === 'applicant' ? APPLICANT_WRITES : HOST_WRITES;
    if (!writes.includes(state)) throw new Refusal('case.not_editable', 'conflict', { state, version: file.version });
    refuseForeignSections(change, file);
    const amended = amendedSince(await this.drafts.read(draftOf(me, file)), file);
    const whole = amended === null ? change : { ...change, host: { ...amended, ...change.host } };
    const saved = await this.drafts.save(draftOf(me, file), whole, expected);
    return {
      savedAt: saved.savedAt ?? '',
      revision: saved.revision,
      problems: problemsOf(saved, file, language),
    };
  }

  /**
   * What the host submits: their own part as drafted, the applicant's part as it was signed.
   * @returns also the version of the case that it was read at: a signature given since must not be passed over
   * @throws Refusal `case.changed_since_signed` when the applicant's part was changed after the signature
   */
  async toSubmit(me: Caller, caseId: CaseId): Promise<{ dossier: Dossier; version: number }> {
    const file = await this.file(me, caseId);
    const { host, applicant } = await this.read(me, file);
    const unsigned = unsignedChanges(applicant, file);
    if (unsigned.length > 0 && HOST_WRITES.includes(file.state.state))
      throw new Refusal('case.changed_since_signed', 'invalid', {}, asPointed(unsigned));
    return { dossier: { host, applicant: declared(file) ?? {} }, version: file.version };
  }

  /** What amends the dossier: the named sections in the place of those that stand. @throws Refusal `person.erased` */
  async toAmend(
    me: Caller,
    caseId: CaseId,
    { content, host, reason }: { content?: string | undefined; host: Partial<HostPart>; reason: string },
  ): Promise<Extract<CaseCommand, { type: 'AmendCase' }>> {
    const file = await this.file(me, caseId);
    const before = standing(file);
    if (before === 'erased') throw new Refusal('person.erased', 'conflict');
    // What was never submitted the decider refuses as what it is: another state.
    const stood = before ?? { host: {}, applicant: {} };
    const dossier = { ...stood, host: JSON.parse(JSON.stringify({ ...stood.host, ...host })) as HostPart };
    const from = content ?? lastContent(file.events)?.id ?? '';
    return { type: 'AmendCase', from, before: stood, dossier, reason };
  }

  /** Brings the host's draft to what they have amended, so that a return finds it. While it is in review nobody writes in the draft. */
  async keepAmended(me: Caller, caseId: CaseId): Promise<void> {
    const file = await this.file(me, caseId);
    const content = lastContent(file.events);
    const dossier = standing(file);
    if (file.state.state !== 'in-review' || content?.type !== 'CaseAmended' || !dossier || dossier === 'erased') return;
    await this.drafts.save(draftOf(me, file), { host: dossier.host });
  }

  /** What an applicant's correction submits: the host's part as it stands, their own as they sign it now. */
  async toCorrect(me: Caller, caseId: CaseId, applicant: ApplicantPart): Promise<Dossier> {
    const stood = standing(await this.file(me, caseId));
    return { host: stood === null || stood === 'erased' ? {} : stood.host, applicant };
  }

  async file(me: Caller, caseId: CaseId): Promise<CaseFile> {
    const file = await this.files.read(me.actor, caseId, { personal: true });
    if (!file) throw new Refusal('access.not_found', 'hidden');
    return file;
  }

  private async read(me: Caller, file: CaseFile): Promise<Drafted> {
    const draft = await this.drafts.read(draftOf(me, file));
    return { ...draft, host: amendedSince(draft, file) ?? draft.host };
  }
}

/** The dossier as it stands, submitted or amended since; null while nothing was submitted. */
function standing({ events }: CaseFile): Dossier | 'erased' | null {
  const sealed = lastContent(events)?.personal;
  return sealed === undefined ? null : sealed === 'erased' ? sealed : sealed.dossier;
}

/** The host's part as it was amended, where the process ended before the draft was brought to it; null otherwise. */
function amendedSince({ hostSavedAt }: Drafted, file: CaseFile): HostPart | null {
  const content = lastContent(file.events);
  const dossier = standing(file);
  if (content?.type !== 'CaseAmended' || dossier === null || dossier === 'erased') return null;
  return hostSavedAt === null || hostSavedAt < content.at ? dossier.host : null;
}

/** A section that this kind of case does not ask for is not stored. @throws Refusal `draft.section_foreign` with every one */
function refuseForeignSections({ host = {}, applicant = {} }: DraftChange, { state }: CaseFile): void {
  const { sections, hasApplicant } = kindOf(state);
  const foreign = [
    ...Object.keys(host).filter((section) => !sections.some((known) => known === section)),
    ...(hasApplicant ? [] : Object.keys(applicant).map((section) => `applicant/${section}`)),
  ];
  if (foreign.length === 0) return;
  const errors = foreign.map((section) => ({ pointer: `/${section}`, code: 'dossier.section_foreign' }));
  throw new Refusal('draft.section_foreign', 'invalid', {}, errors);
}

function draftOf({ actor }: Caller, { caseId, state }: CaseFile) {
  return { institution: actor.institution, caseId, applicant: state.applicant };
}

/** What was signed last, not what has been typed since. */
function declared({ events }: CaseFile): ApplicantPart | null {
  const sealed = events.findLast((event) => event.type === 'DeclarationReceived')?.personal;
  return !sealed || sealed === 'erased' ? null : sealed.applicant;
}

/** The applicant's answers hold as they were signed; what was changed since is told, and waits for a new signature. */
function unsignedChanges(drafted: ApplicantPart, file: CaseFile): Problem[] {
  const signed = declared(file);
  if (signed === null) return [];
  const before = { host: {}, applicant: { ...signed, signature: {} } };
  const after = { host: {}, applicant: { ...drafted, signature: {} } };
  if (changes(before, after).length === 0) return [];
  const code = file.state.declaration?.transcribed
    ? 'dossier.changed_since_transcribed'
    : 'dossier.changed_since_signed';
  return [{ part: 'applicant', pointer: '/signature/name', code }];
}

/** Everything that would keep the dossier from being submitted, in words. */
export function problemsOf(dossier: Dossier, file: CaseFile, language: LanguageCode): DraftProblem[] {
  const kind = kindOf(file.state);
  const { declaration, documents } = file.state;
  const policy = policyToRead(file.state);
  const transcribed = declaration?.transcribed ?? false;
  const problems = completeness(dossier, documents, { kind, policy, forSubmission: true, transcribed });
  return [...problems, ...unsignedChanges(dossier.applicant, file)].map((problem) => problemInWords(problem, language));
}

function problemInWords({ pointer, code, part, params }: Problem, language: LanguageCode): DraftProblem {
  return { pointer, code, part, detail: render(code, params ?? {}, language) };
}
