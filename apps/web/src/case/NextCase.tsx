import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { caseBelow, leaveWith, placeSearch } from '../queue/place/place.js';
import { useShortcuts } from '../shell/shortcuts.js';

/** For whoever works a queue off: on to the case below, and back to the list where they were; n and b by keyboard. */
export function NextCase({ caseId }: { caseId: string }) {
  const { t } = useTranslation('casefile');
  const navigate = useNavigate();
  useEffect(() => leaveWith(caseId), [caseId]);
  const below = caseBelow(caseId);
  useShortcuts([
    { keys: 'b', label: t('backToQueue'), run: () => void navigate({ to: '/queue', search: placeSearch() }) },
    ...(below === null
      ? []
      : [{ keys: 'n', label: t('nextCase'), run: () => void navigate({ to: '/cases/$caseId', ...wayTo(below) }) }]),
  ]);
  if (below === null) return null;
  return (
    <Link
      to="/cases/$caseId"
      {...wayTo(below)}
      className="-my-2 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
    >
      {t('nextCase')}
    </Link>
  );
}

function wayTo({ id, inPlaceOf }: { id: string; inPlaceOf: string | undefined }) {
  return { params: { caseId: id }, search: { inPlaceOf } };
}
