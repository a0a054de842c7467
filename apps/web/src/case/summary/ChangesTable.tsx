import { useTranslation } from 'react-i18next';
import type { Change } from '../../client/index.js';
import { placeOf } from './fields.js';
import { useFieldWords } from './use-field-words.js';

/** What changed since it was last looked at: before and after, side by side. */
export function ChangesTable({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('casefile');
  const { nameOf, textOf } = useFieldWords();
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{t('changes.title')}</caption>
        <thead className="text-dns-14B-130">
          <tr>
            <th scope="col" className="py-2 pr-4">
              {t('changes.field')}
            </th>
            <th scope="col" className="py-2 pr-4">
              {t('changes.before')}
            </th>
            <th scope="col" className="py-2">
              {t('changes.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ pointer, before, after }) => {
            const { field } = placeOf(pointer);
            return (
              <tr key={pointer} className="border-t border-line align-top">
                <th scope="row" className="py-2 pr-4 text-dns-14N-130 leading-175 font-normal text-quiet">
                  {nameOf(pointer)}
                </th>
                <td className="py-2 pr-4">
                  <del className="decoration-solid-gray-600">
                    <bdi>{textOf(field, before)}</bdi>
                  </del>
                </td>
                <td className="py-2">
                  <ins className="rounded-4 bg-yellow-100 px-1 no-underline">
                    <bdi>{textOf(field, after)}</bdi>
                  </ins>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
