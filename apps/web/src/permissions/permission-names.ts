// Words of the table's rows and columns; a row the screens do not know yet is shown by its own name.
import { useTranslation } from 'react-i18next';

const ROLES = ['host', 'clerk', 'dean', 'officer', 'executive', 'president', 'inspector', 'administrator'] as const;
const OTHERS = ['applicant', 'operator', 'machine'] as const;

/** Columns in the order people meet a case. */
export const HOLDERS = ['applicant', ...ROLES, 'operator', 'machine'] as const;

const PERMISSIONS = [
  'case.open',
  'case.prepare',
  'case.read',
  'case.edit',
  'case.invite',
  'case.declare',
  'case.submit',
  'case.recall',
  'case.amend',
  'case.withdraw',
  'case.decide',
  'case.escalate',
  'case.reroute',
  'step.confirm',
  'interest.declare',
  'interest.lift',
  'opinion.ask',
  'opinion.give',
  'case.take',
  'figure.read',
  'case.hold',
  'case.reopen',
  'decision.supersede',
  'decision.contest',
  'contest.answer',
  'second-look.draw',
  'second-look.give',
  'second-look.read',
  'case.check',
  'case.notify',
  'case.verify',
  'hit.adjudicate',
  'tier.assign',
  'tier.raise',
  'document.attach',
  'document.open',
  'list.read',
  'list.import',
  'lookup.make',
  'lookup.read',
  'lookup.open',
  'lookup.forget',
  'roster.compare',
  'roster.forget',
  'list.adopt',
  'calendar.read',
  'calendar.manage',
  'delegation.read',
  'delegation.manage',
  'mail.read',
  'account.read',
  'account.manage',
  'role.read',
  'role.confirm',
  'organisation.read',
  'organisation.manage',
  'policy.read',
  'policy.review',
  'policy.draft',
  'policy.simulate',
  'policy.activate',
  'case.move',
  'permission.read',
  'person.erase',
  'system.diagnose',
] as const;

/** Names of permissions and of those who hold them. */
export function usePermissionNames() {
  const { t } = useTranslation(['admin', 'common']);
  return {
    permission: (code: string): string => {
      const known = PERMISSIONS.find((each) => each === code);
      return known === undefined ? code : t(`permissions.name.${known}`);
    },
    holder: (code: string): string => {
      const role = ROLES.find((each) => each === code);
      if (role !== undefined) return t(`common:role.${role}`);
      const other = OTHERS.find((each) => each === code);
      return other === undefined ? code : t(`permissions.holder.${other}`);
    },
  };
}
