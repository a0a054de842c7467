import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { Dossier } from '../../client/index.js';
import { partyOf } from './party.js';

export interface PartyWords {
  /** "Affiliation 1" */
  name: string;
  /** What the dossier says of the party, for comparison: period, role, country. */
  context: string | null;
}

/** Names a party of the case. */
export function usePartyWords(): (word: string, dossier: Dossier | null) => PartyWords {
  const { t } = useTranslation(['screening', 'partnership', 'common']);
  const { country, period: periodOf } = useFormats();
  const join = useJoin();
  return (word, dossier) => {
    const party = partyOf(word, dossier);
    switch (party.kind) {
      case 'person':
        return { name: t('party.person'), context: null };
      case 'affiliation': {
        const { affiliation: item } = party;
        const period = item === undefined ? '' : periodOf(item.from, item.to, t('ongoing'));
        const parts = [item?.country === undefined ? '' : country(item.country), item?.role ?? '', period];
        return {
          name: t('party.affiliation', { number: party.number }),
          context: join(...parts) || null,
        };
      }
      case 'payer': {
        const { funding: item } = party;
        const parts = [
          item?.country === undefined ? '' : country(item.country),
          item?.payerType === undefined ? '' : t(`common:payer.${item.payerType}`),
        ];
        return { name: t('party.payer', { number: party.number }), context: join(...parts) || null };
      }
      case 'partner':
      case 'owner':
      case 'funder': {
        const { kind, number, told } = party;
        const share = told !== undefined && 'sharePercent' in told && told.sharePercent;
        const parts = [
          told?.country === undefined ? '' : country(told.country),
          typeof share === 'number' ? t('partnership:share', { percent: share }) : '',
        ];
        return { name: t(`party.${kind}`, { number }), context: join(...parts) || null };
      }
      case 'contract':
        return { name: t('party.contract'), context: null };
      case 'other':
        return { name: party.word, context: null };
    }
  };
}
