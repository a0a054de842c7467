import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../client/index.js';
import { buttonClass } from '../../design/Button.js';
import { useMay } from '../../session/use-session.js';

interface AgainLinkProps {
  of: Pick<CaseView, 'id' | 'type' | 'state' | 'waitingFor'>;
  /** Whose application it is, where several stand on one page. */
  name?: string;
}

/** The way from somebody's finished application to their next one, for the host of both. */
export function AgainLink({ of: { id, type, state, waitingFor }, name }: AgainLinkProps) {
  const { t } = useTranslation('start');
  const may = useMay();
  if (type !== 'student-admission' || waitingFor !== null || state === 'draft' || !may('case.open')) return null;
  return (
    <Link
      to="/start"
      search={{ from: id }}
      className={buttonClass('outline')}
      {...(name === undefined ? {} : { 'aria-label': `${t('renewal.act')}: ${name}` })}
    >
      {t('renewal.act')}
    </Link>
  );
}
