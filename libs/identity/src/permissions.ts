// Who may do what: the whole table. The API refuses to boot on a route that names no row of it, and the screen "who can do what" renders it.
import type { Role } from '#kernel';

/** own: the case's host · applicant: the person the case is about · unit: the case lies in or below the unit of the grant · institution: any */
export type Relation = 'own' | 'unit' | 'institution';
export type Holder = Role | 'applicant' | 'operator' | 'machine';

export const PERMISSIONS = {
  'case.open': { host: 'own' },
  'case.read': { host: 'own', applicant: 'own', clerk: 'unit', dean: 'unit', officer: 'institution', executive: 'institution', president: 'institution', inspector: 'institution' },
  'case.edit': { host: 'own', applicant: 'own' },
  'case.invite': { host: 'own' },
  'case.declare': { applicant: 'own', host: 'own' },
  'case.submit': { host: 'own', applicant: 'own' },
  'case.withdraw': { host: 'own', applicant: 'own' },
  'case.decide': { dean: 'unit', officer: 'institution', executive: 'institution', president: 'institution' },
  'case.escalate': { clerk: 'unit', dean: 'unit', officer: 'institution', executive: 'institution' },
  'case.check': { machine: 'institution' },
  'case.notify': { machine: 'institution' },
  'case.verify': { officer: 'institution', executive: 'institution', president: 'institution', inspector: 'institution' },
  'hit.adjudicate': { officer: 'institution' },
  'tier.assign': { officer: 'institution' },
  'document.attach': { host: 'own', applicant: 'own' },
  'document.open': { host: 'own', applicant: 'own', dean: 'unit', officer: 'institution', executive: 'institution', president: 'institution', inspector: 'institution' },
  'list.read': { officer: 'institution', executive: 'institution', president: 'institution', inspector: 'institution' },
  'list.import': { officer: 'institution', operator: 'institution' },
  'account.read': { administrator: 'institution' },
  'account.manage': { administrator: 'institution', operator: 'institution' },
  'organisation.read': { host: 'institution', clerk: 'institution', dean: 'institution', officer: 'institution', executive: 'institution', president: 'institution', inspector: 'institution', administrator: 'institution' },
  'organisation.manage': { administrator: 'institution', operator: 'institution' },
  'policy.read': { host: 'institution', applicant: 'own', clerk: 'institution', dean: 'institution', officer: 'institution', executive: 'institution', president: 'institution', inspector: 'institution', administrator: 'institution' },
  'permission.read': { host: 'institution', clerk: 'institution', dean: 'institution', officer: 'institution', executive: 'institution', president: 'institution', inspector: 'institution', administrator: 'institution' },
  'person.erase': { executive: 'institution' },
  'system.diagnose': { administrator: 'institution', inspector: 'institution', operator: 'institution' },
} as const satisfies Record<string, Partial<Record<Holder, Relation>>>;

export type Permission = keyof typeof PERMISSIONS;
