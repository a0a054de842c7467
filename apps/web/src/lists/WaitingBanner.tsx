import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { ListProposal } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { buttonClass } from '../design/Button.js';
import { useMay } from '../session/use-session.js';
import { useEffectWords } from './use-effect-words.js';
import { useWho } from './use-who.js';

/** A version that waits: whoever may decide sees it stand out, whoever proposed it reads why nothing happens yet. */
export function WaitingBanner({ proposal, list }: { proposal: ListProposal; list: string }) {
  const { t } = useTranslation('lists');
  const { moment } = useFormats();
  const may = useMay();
  const effectOf = useEffectWords();
  const who = useWho();
  const { listId, version, counts, proposedAt, proposedBy, isByOperator, isOwn } = proposal;
  const decides = may('list.adopt') && !isOwn;
  const kind = decides ? 'yours' : isOwn ? 'own' : 'others';
  return (
    <Banner
      tone={decides ? 'warning' : 'info'}
      title={t(`waiting.${kind}.title`, { version })}
      actions={
        <Link
          to="/lists/$listId/proposal"
          params={{ listId }}
          className={buttonClass(decides ? 'solid' : 'outline')}
          aria-label={`${t(`waiting.${kind}.look`)}: ${list}`}
        >
          {t(`waiting.${kind}.look`)}
        </Link>
      }
    >
      <p>{t(`waiting.${kind}.detail`)}</p>
      <p className="mt-1 text-dns-14N-130 leading-160 text-quiet">
        <span className="block">
          {t('waiting.by', { who: who(proposedBy, isByOperator), when: moment(proposedAt) })}
        </span>
        <span className="block">{effectOf(counts)}</span>
      </p>
    </Banner>
  );
}
