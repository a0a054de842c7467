// Which fields of a dossier the host may amend under an open route, and what would come of it; and what of it was checked and cannot be amended.
import { concernOf, type ChangeName, type Policy, type StepName } from '#policy';
import type { Dossier } from '../dossier.js';
import type { CaseKind } from '../kinds/case-kind.js';
import type { CaseType } from '../kinds/case-types.js';
import { changeName } from './change-names.js';

/** `pointer` begins at the host's part. steps: those who must see it; `checks`: it goes back to the host; nobody: it is told and no more */
export type AmendableField = {
  pointer: string;
  change: ChangeName;
  effect: 'steps' | 'checks' | 'nobody';
  steps: StepName[];
};

const ALWAYS = ['/technology/laboratory', '/technology/topic'];
const END_USE = ['/intendedUse', '/nextDestination'];
const OF_AGREEMENT = ['form', 'from', 'to', 'signingOn', 'amountYen', 'publicationClause', 'retransferClause'];
const OF_PARTNER = ['address', 'identifiers', 'tieSource', 'contact/name', 'contact/role', 'contact/email'];

const FIELDS: { [type in CaseType]: (dossier: Dossier) => string[] } = {
  'student-admission': () => [...ALWAYS, '/subject/email', '/stay/status', '/stay/to', ...END_USE],
  'research-partnership': ({ host: { partners = [], funders = [], technology = {} } }) => [
    ...ALWAYS,
    ...(technology.usOrigin === 'yes' ? ['/technology/usOriginItem'] : []),
    ...partners.flatMap(({ owners = [] }, index) => [
      ...OF_PARTNER.map((field) => `/partners/${index}/${field}`),
      ...owners.map((_, owner) => `/partners/${index}/owners/${owner}/tieSource`),
    ]),
    ...funders.map((_, index) => `/funders/${index}/tieSource`),
    ...OF_AGREEMENT.map((field) => `/agreement/${field}`),
    ...END_USE,
  ],
};

/** What a dossier of this kind holds besides, on which checks, tier or questions rest. */
const CHECKED: { [type in CaseType]: readonly ChangeName[] } = {
  'student-admission': ['names', 'birth_date', 'residency', 'stay_from', 'technology', 'declared'],
  'research-partnership': ['technology', 'parties', 'owners', 'funders', 'end_use'],
};

/** Every field that the form of this kind has for amending, in its order; what is not asked of this case is left out. */
export function amendableFields(dossier: Dossier, kind: CaseKind, policy: Policy): AmendableField[] {
  const asked = new Set(kind.questions(dossier, policy).map(({ pointer }) => pointer));
  return FIELDS[kind.type](dossier)
    .filter((pointer) => !END_USE.includes(pointer) || asked.has(pointer))
    .map((pointer) => {
      const change = changeName(`/host${pointer}`);
      const { concern } = concernOf(change, policy);
      if (concern === 'checks') return { pointer, change, effect: 'checks', steps: [] };
      return { pointer, change, effect: concern.length === 0 ? 'nobody' : 'steps', steps: [...concern] };
    });
}

/** What goes back to the host when it must change. */
export function checkedChanges({ type }: Pick<CaseKind, 'type'>): readonly ChangeName[] {
  return CHECKED[type];
}
