// Who did something, with the absent person in whose place it was done: 佐藤（代理：鈴木） / Sato (Suzuki in place of Sato).
import { useTranslation } from 'react-i18next';
import { isolated } from './isolated.js';

/** Both names of an act, each with its own direction of writing; null where nobody is named. */
export function useSignature(): (act: { by: string | null; inPlaceOf: string | null }) => string | null {
  const { t } = useTranslation('common');
  return ({ by, inPlaceOf }) => {
    if (by === null || inPlaceOf === null) return isolated(by);
    return t('signedInPlace', { principal: isolated(inPlaceOf), name: isolated(by) });
  };
}
