import { useTranslation } from 'react-i18next';
import { useJoin } from '../catalogue/use-join.js';
import { useLanguage } from '../catalogue/use-language.js';
import { CompareTable } from '../case/screening/CompareTable.js';
import { Deceptions } from '../case/screening/evidence/Deceptions.js';
import { TierBadge } from '../case/screening/evidence/TierBadge.js';
import { Score } from '../case/screening/Score.js';
import { usePartyWords } from '../case/screening/use-party-words.js';
import type { Dossier, UnjudgedHit } from '../client/index.js';
import { Card } from '../design/Facts.js';

/** Every hit as it came up: ours beside the list's, and what the list means in law; not what anybody said of it. */
export function UnjudgedHits({ hits, dossier }: { hits: readonly UnjudgedHit[]; dossier: Dossier | null }) {
  const { t } = useTranslation('secondLooks');
  if (hits.length === 0) return <p className="text-quiet">{t('noHits')}</p>;
  return (
    <ul className="flex flex-col gap-4">
      {hits.map((hit) => (
        <li key={hit.hitId}>
          <Hit hit={hit} dossier={dossier} />
        </li>
      ))}
    </ul>
  );
}

function Hit({ hit, dossier }: { hit: UnjudgedHit; dossier: Dossier | null }) {
  const { t } = useTranslation(['screening', 'common']);
  const { say } = useLanguage();
  const join = useJoin();
  const party = usePartyWords()(hit.party, dossier);
  return (
    <Card title={<bdi>{hit.detail?.entryName ?? t('common:erased')}</bdi>} level={3}>
      <p className="text-dns-14N-130 leading-160 text-quiet">{join(party.name, say(hit.list.name))}</p>
      <div className="my-3 flex flex-wrap items-center gap-3">
        {hit.tier !== null && <TierBadge tier={hit.tier} />}
        <Score hit={hit} />
      </div>
      {hit.detail !== null && (
        <>
          <Deceptions deceptions={hit.detail.deceptions} />
          <CompareTable detail={hit.detail} context={party.context} />
        </>
      )}
      <p className="mt-3 text-dns-14N-130 leading-160 text-quiet">{say(hit.list.legalEffect)}</p>
    </Card>
  );
}
