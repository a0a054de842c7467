import { useTranslation } from 'react-i18next';
import { Parts } from '../case/screening/evidence/Parts.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useJoin } from '../catalogue/use-join.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { LookupHit } from '../client/index.js';
import { Facts } from '../design/Facts.js';
import { useEngineWords } from './use-engine-words.js';

/** An entry of a list that a name met: which, how, how strongly, and what it means to stand there. */
export function HitCard({ hit, isOpen = false }: { hit: LookupHit; isOpen?: boolean }) {
  const { t } = useTranslation(['lookups', 'screening']);
  const { say } = useLanguage();
  const { country } = useFormats();
  const join = useJoin();
  const { tier, limit, route } = useEngineWords();
  const birth = hit.fields.find(({ field }) => field === 'birthDate');
  return (
    <details open={isOpen} className="rounded-8 border border-line px-4 py-2">
      <summary className="min-h-11 cursor-pointer py-2">
        <bdi className="text-std-16B-170 break-words">{hit.entryName}</bdi>
        <span className="ml-3 text-dns-14N-130 leading-160 text-quiet">
          {join(tier(hit.tier), `${t('hit.score')} ${hit.score.toFixed(2)}`, say(hit.listName))}
        </span>
      </summary>
      <div className="flex flex-col gap-4 py-2">
        <Facts
          facts={[
            [t('hit.ours'), <bdi key="ours">{hit.ours}</bdi>],
            [t('hit.theirs'), <bdi key="theirs">{hit.theirs}</bdi>],
            [t('hit.route'), `${route(hit.oursRoute)} ↔ ${route(hit.theirsRoute)}`],
            ...(hit.limits.length === 0 ? [] : [[t('hit.limits'), join(...hit.limits.map(limit))] as const]),
            ...(hit.country === null ? [] : [[t('screening:compare.fields.country'), country(hit.country)] as const]),
            ...(birth === undefined
              ? []
              : [
                  [
                    t('screening:compare.fields.birthDate'),
                    `${birth.ours ?? '–'} ↔ ${birth.theirs ?? '–'} (${agreementOf(birth.agreement)})`,
                  ] as const,
                ]),
            [t('hit.effect'), say(hit.legalEffect)],
          ]}
        />
        <Parts steps={hit.parts} />
      </div>
    </details>
  );

  function agreementOf(agreement: 'agree' | 'differ' | 'unknown'): string {
    return t(`screening:agreement.${agreement}`);
  }
}
