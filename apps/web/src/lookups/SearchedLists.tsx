import { useTranslation } from 'react-i18next';
import { EvidenceHash } from '../case/EvidenceHash.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { LookedUpList } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Card } from '../design/Facts.js';

/** The proof of what was searched: every list with its version, size and hash. */
export function SearchedLists({ lists, engine }: { lists: readonly LookedUpList[]; engine: string }) {
  const { t } = useTranslation('lookups');
  const { say } = useLanguage();
  const { number } = useFormats();
  if (lists.length === 0) return <Banner tone="warning" title={t('searched.none')} />;
  return (
    <Card title={t('searched.title')}>
      <ul className="flex flex-col divide-y divide-line">
        {lists.map((list) => (
          <li key={list.list} className="py-2">
            <span className="block">
              {say(list.name)}{' '}
              <span className="text-dns-14N-130 text-quiet">
                {t('searched.line', { version: list.version, entries: number(list.entries) })}
              </span>
            </span>
            <EvidenceHash hash={list.sha256} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-dns-14N-130 leading-160 break-all text-quiet">
        {t('one.engine')} {engine}
      </p>
    </Card>
  );
}
