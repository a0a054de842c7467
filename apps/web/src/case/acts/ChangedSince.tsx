import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { historyQuery } from '../../api/cases.js';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useJoin } from '../../catalogue/use-join.js';

/** What happened to the case after the moment up to which it was on screen. Not by number: what is hidden from this reader has none for them. */
export function ChangedSince({ caseId, shownUpTo }: { caseId: string; shownUpTo: string }) {
  const { t } = useTranslation('casefile');
  const { say } = useLanguage();
  const { moment } = useFormats();
  const join = useJoin();
  const history = useQuery({ ...historyQuery(caseId), staleTime: 0 });
  const since = history.data?.entries.filter((entry) => entry.at > shownUpTo) ?? [];
  if (since.length === 0) return null;
  return (
    <section className="rounded-8 bg-paper px-4 py-3">
      <h3 className="text-std-16B-170">{t('changedSince')}</h3>
      <ul className="mt-1 list-disc pl-5">
        {since.map((entry) => (
          <li key={entry.id}>
            {say(entry.sentence)}
            <span className="ml-2 text-dns-14N-130 text-quiet">
              {join(moment(entry.at), isolated(entry.actor.name))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
