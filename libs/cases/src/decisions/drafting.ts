// Opening a case, inviting the applicant, attaching documents: what happens before anything is submitted.
import { Refusal, type Pointed } from '#kernel';
import { concernsOfAddition } from '../amendments/concerns.js';
import { DOCUMENT_CHANGES } from '../amendments/change-names.js';
import { unopened, type Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence, DocumentKind } from '../case-event.js';
import { conflict, invalid, refuseInWrongState } from './refusals.js';
import { askingAgain } from './route.js';
import { covers, refuseUnlessMay } from './who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

export const DOCUMENT_BYTES_MAX = 10 * 1024 * 1024;
export const DOCUMENTS_MAX = 50;
export const DOCUMENT_MEDIA_TYPES: readonly string[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];
const DOCUMENT_KINDS: readonly DocumentKind[] = ['cv', 'academic-record', 'signed-form', 'other'];
const LABORATORY_MAX = 200;

/** A professor opens a draft for a person they may accept, or somebody of the unit's or the central office prepares it for them. */
export function openCase(
  command: Command<'OpenCase' | 'PrepareCase'>,
  state: Case,
  context: CaseContext,
): CaseOccurrence[] {
  const { caseType, number, applicant, host, unit, laboratory } = command;
  refuseUnlessMay(
    command,
    context.actor,
    { ...unopened, host: command.host, applicant: command.applicant, unit: command.unit },
    context.unitPath,
  );
  if (state.state !== 'unopened') {
    if (state.number === command.number && state.host === command.host) return [];
    throw conflict('case.exists', state);
  }
  refuseForeignUnit(command, context);
  if (command.host === command.applicant) throw new Refusal('case.host_is_applicant', 'invalid');
  if (
    command.laboratory.trim() === '' ||
    command.laboratory.length > LABORATORY_MAX ||
    !command.laboratory.isWellFormed()
  ) {
    throw invalid('case.laboratory_invalid', [{ pointer: '/laboratory', code: 'text.missing' }]);
  }
  const data = { caseType, number, applicant, host, unit, laboratory };
  return [{ type: 'CaseOpened', data, evidence: { policy: context.policy.version } }];
}

/** A case lies in a unit of the tree, and in one that its host belongs to: otherwise no dean, or the wrong one, would have it. */
function refuseForeignUnit(
  command: Command<'OpenCase' | 'PrepareCase'>,
  { actor, unitPath = [command.unit] }: CaseContext,
): void {
  const hostRoles = command.type === 'PrepareCase' ? command.hostRoles : actor.roles;
  const pointed = (code: string): Pointed[] => [{ pointer: '/unit', code }];
  if (unitPath.length === 0) throw invalid('case.unit_unknown', pointed('case.unit_unknown'));
  if (!hostRoles.some((grant) => grant.role === 'host' && covers(grant, unitPath)))
    throw new Refusal('case.unit_not_yours', 'forbidden', {}, pointed('case.unit_not_yours'));
}

/** A new link replaces the one before, which is worth nothing from then on. */
export function inviteApplicant(command: Command<'InviteApplicant'>, state: Case): CaseOccurrence[] {
  if (state.invitation?.linkId === command.linkId) return [];
  refuseInWrongState(command, state);
  const { linkId, tokenHash, expiresAt, language, email } = command;
  return [
    { type: 'ApplicantInvited', data: { linkId, tokenHash, expiresAt, language }, personal: sealed(state, { email }) },
  ];
}

/** The first opening of a link, by its holder's own press of a button; a mail scanner's GET never comes this far. */
export function openApplicantLink(
  command: Command<'OpenApplicantLink'>,
  state: Case,
  context: CaseContext,
): CaseOccurrence[] {
  const link = state.invitation;
  if (link?.linkId !== command.linkId) throw new Refusal('applicant.link_unknown', 'hidden');
  if (link.openedAt !== null && link.codeHash === command.codeHash) return [];
  if (link.locked) throw conflict('applicant.link_locked', state);
  if (link.openedAt !== null) throw conflict('applicant.link_used', state);
  if (context.at >= link.expiresAt) throw conflict('applicant.link_expired', state);
  return [{ type: 'ApplicantLinkOpened', data: { linkId: command.linkId, codeHash: command.codeHash } }];
}

/** Too many wrong codes. */
export function lockApplicantLink(command: Command<'LockApplicantLink'>, state: Case): CaseOccurrence[] {
  if (state.invitation?.linkId !== command.linkId || state.invitation.locked) return [];
  return [{ type: 'ApplicantLinkLocked', data: { linkId: command.linkId } }];
}

/** Once submitted, only the applicant adds documents, for a correction of their own. */
export function attachDocument(
  command: Command<'AttachDocument'>,
  state: Case,
  context: CaseContext,
): CaseOccurrence[] {
  if (state.documents.some((document) => document.documentId === command.documentId)) return [];
  refuseInWrongState(command, state);
  if (context.actor.kind !== 'applicant' && state.state !== 'draft' && state.state !== 'returned') {
    throw conflict('case.not_editable', state);
  }
  refuseUnfitDocument(command, state);
  const { documentId, kind, mediaType, sizeBytes, sha256, filename } = command;
  const whom = concernsOfAddition(DOCUMENT_CHANGES[kind], state, context.policy);
  return [
    {
      type: 'DocumentAttached',
      data: { documentId, kind, mediaType, sizeBytes, sha256, ...whom },
      attachments: [{ sha256, size: sizeBytes, type: mediaType }],
      personal: sealed(state, { filename }),
    },
    ...askingAgain(state, whom.concerns ?? []),
  ];
}

function refuseUnfitDocument(command: Command<'AttachDocument'>, state: Case): void {
  if (!DOCUMENT_KINDS.includes(command.kind))
    throw invalid('document.kind_unknown', [{ pointer: '/kind', code: 'document.kind_unknown' }]);
  if (!DOCUMENT_MEDIA_TYPES.includes(command.mediaType)) {
    throw invalid('document.type_not_accepted', [{ pointer: '/file', code: 'document.type_not_accepted' }]);
  }
  if (command.sizeBytes <= 0) throw invalid('document.empty', [{ pointer: '/file', code: 'document.empty' }]);
  if (command.sizeBytes > DOCUMENT_BYTES_MAX) {
    throw invalid('document.too_large', [{ pointer: '/file', code: 'document.too_large', params: { megabytes: 10 } }]);
  }
  if (state.documents.length >= DOCUMENTS_MAX) {
    throw invalid('document.too_many', [
      { pointer: '/file', code: 'document.too_many', params: { max: DOCUMENTS_MAX } },
    ]);
  }
}

/** Everything personal in a case is the applicant's, kept for the clearance. */
export function sealed<Fields>(
  state: Pick<Case, 'applicant'>,
  fields: Fields,
): { person: string; purpose: 'clearance'; fields: Fields } {
  return { person: state.applicant, purpose: 'clearance', fields };
}
