import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { PolicyVersionRow } from '../client/index.js';
import { PolicyStateChip } from './PolicyStateChip.js';

/** A row for each version: how far it has come, from when, by whom. */
export function PolicyRows({ versions }: { versions: readonly PolicyVersionRow[] }) {
  const { t } = useTranslation('policies');
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('list')}>
      <table className="w-full min-w-[44rem] border-collapse text-left">
        <caption className="sr-only">{t('list')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            {(['version', 'state', 'from', 'activated', 'drafted'] as const).map((column) => (
              <th key={column} scope="col" className="px-4 py-3">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <Row key={version.name} version={version} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ version }: { version: PolicyVersionRow }) {
  const { t } = useTranslation('policies');
  const { day } = useFormats();
  const [latest] = version.activations;
  const from = version.proposal?.from ?? latest?.from ?? null;
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="px-4 py-2 font-normal">
        <Link
          to="/policies/$policyVersion"
          params={{ policyVersion: version.name }}
          className="inline-flex min-h-11 items-center whitespace-nowrap text-key-900 underline underline-offset-4"
        >
          {version.name}
        </Link>
      </th>
      <td className="px-4 py-3.5">
        <PolicyStateChip state={version.state} />
      </td>
      <td className="px-4 py-4 whitespace-nowrap">{from === null ? t('none') : day(from)}</td>
      <td className="px-4 py-4">{latest === undefined ? t('none') : (latest.activatedBy ?? t('somebody'))}</td>
      <td className="px-4 py-4">
        {version.draftedAt === null
          ? t('shippedFile')
          : t('who', { by: version.draftedBy ?? t('somebody'), at: day(version.draftedAt) })}
      </td>
    </tr>
  );
}
