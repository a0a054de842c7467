import { useTranslation } from 'react-i18next';
import type { HitDeception } from '../../../client/index.js';
import { Banner } from '../../../design/Banner.js';
import { DECEPTIONS, known } from './routes.js';

/** A name that says one thing to the eye and another to a machine: which characters do, and where. */
export function Deceptions({ deceptions }: { deceptions: readonly HitDeception[] }) {
  const { t } = useTranslation('screening');
  if (deceptions.length === 0) return null;
  return (
    <Banner tone="warning" title={t('deception.title')}>
      <ul className="list-disc pl-5">
        {deceptions.map(({ kind, at, codePoint }) => {
          const word = known(DECEPTIONS, kind);
          return (
            <li key={`${String(at)}-${kind}`}>
              {t('deception.one', {
                kind: word === null ? kind : t(`deception.kind.${word}`),
                codePoint,
                place: at + 1,
              })}
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
