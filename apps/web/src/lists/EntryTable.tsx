import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { ListEntryView } from '../client/index.js';

/** Entries as the list prints them. */
export function EntryTable({ entries }: { entries: readonly ListEntryView[] }) {
  const { t } = useTranslation('lists');
  const { country, written } = useFormats();
  return (
    <div
      className="relative overflow-x-auto rounded-12 border border-line bg-white"
      tabIndex={0}
      role="region"
      aria-label={t('browser.caption')}
    >
      <table className="w-full min-w-[40rem] border-collapse text-left">
        <caption className="sr-only">{t('browser.caption')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            {(['name', 'country', 'kind', 'concerns'] as const).map((column) => (
              <th key={column} scope="col" className="px-4 py-3 whitespace-nowrap">
                {t(`browser.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.entry} className="border-t border-line align-top">
              <td className="px-4 py-3">
                <bdi className="text-std-16B-170">{entry.name}</bdi>
                {entry.aliases.length > 0 && (
                  <ul className="text-dns-14N-130 leading-160 text-quiet">
                    {entry.aliases.map((alias) => (
                      <li key={alias}>
                        <bdi>{alias}</bdi>
                      </li>
                    ))}
                  </ul>
                )}
                {entry.remarks !== null && (
                  <p className="mt-1 text-dns-14N-130 leading-160">{written(entry.remarks)}</p>
                )}
              </td>
              <td className="px-4 py-3">{entry.country === null ? '–' : country(entry.country)}</td>
              <td className="px-4 py-3 whitespace-nowrap">{t(`browser.kinds.${entry.kind}`)}</td>
              <td className="px-4 py-3">{entry.concerns.join(', ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
