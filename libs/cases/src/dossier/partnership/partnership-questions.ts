// Where in the dossier each question about a partnership is answered, and in which order they are asked.
import { partnershipQuestions as askedBy, technologyOf, type PartnershipQuestion, type Policy } from '#policy';
import type { Dossier, HostPart } from '../../dossier.js';
import type { Question, QuestionCode } from '../questions.js';

const BEGINNING: readonly [PartnershipQuestion, pointer: string, QuestionCode][] = [
  ['topic', '/technology/topic', 'topic'],
  ['gate', '/technology/gate', 'partnership_gate'],
  ['public_only', '/technology/publicOnly', 'public_only'],
  ['control_list_row', '/technology/controlListRow', 'control_list_row'],
  ['us_origin', '/technology/usOrigin', 'us_origin'],
  ['us_origin_item', '/technology/usOriginItem', 'us_origin_item'],
  ['parties', '/partners', 'partners'],
];
const END: readonly [PartnershipQuestion, pointer: string, QuestionCode][] = [
  ['funders', '/funders', 'funders'],
  ['intended_use', '/intendedUse', 'intended_use'],
  ['next_destination', '/nextDestination', 'next_destination'],
  ['military_use', '/agreement/militaryUse', 'military_use'],
  ['agreement', '/agreement/form', 'agreement_form'],
  ['agreement', '/agreement/from', 'agreement_period'],
  ['agreement', '/agreement/to', 'agreement_period'],
  ['publication', '/agreement/publicationRestricted', 'publication'],
  ['retransfer', '/agreement/retransferNeedsConsent', 'retransfer'],
];

/** Every question that the policy asks of a partnership as it stands; of each party and funder the same. */
export function partnershipQuestions({ host }: Dossier, policy: Policy): Question[] {
  const { gate: technologyGate, controlListRow, publicOnly, usOrigin } = host.technology ?? {};
  const { technology } = technologyOf({ technologyGate, controlListRow, publicOnly }, policy);
  const asked = askedBy({ technologyGate, technology, usOrigin }, policy);
  const those = (all: typeof BEGINNING): Question[] =>
    all.flatMap(([question, pointer, code]) => (asked.has(question) ? ask(pointer, code) : []));
  return [...those(BEGINNING), ...ofPartners(host, asked), ...those(END), ...ofFunders(host, asked)];
}

function ofPartners({ partners = [] }: HostPart, asked: ReadonlySet<PartnershipQuestion>): Question[] {
  return partners.flatMap((partner, index) => {
    const at = `/partners/${index}`;
    const tie = asked.has('party_tie') ? [ask(`${at}/ties/defence`, 'party_tie')] : [];
    if (!asked.has('owners')) return tie;
    const owners = (partner.owners ?? []).map((_, place) => `${at}/owners/${place}`);
    return [
      ...[...tie, ask(`${at}/owners`, 'owners'), ask(`${at}/ownersComplete`, 'owners_complete')],
      ...(asked.has('party_tie') ? owners.map((owner) => ask(`${owner}/ties/defence`, 'party_tie')) : []),
    ];
  });
}

function ofFunders({ funders = [] }: HostPart, asked: ReadonlySet<PartnershipQuestion>): Question[] {
  return asked.has('party_tie') ? funders.map((_, index) => ask(`/funders/${index}/ties/defence`, 'party_tie')) : [];
}

function ask(pointer: string, code: QuestionCode): Question {
  return { part: 'host', pointer, code };
}
