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
      <table className="w-full table-fixed border-collapse text-left sm:table-auto">
        <caption className="sr-only">{t('changes.title')}</caption>
        <thead className="text-dns-14B-130">
          <tr>
            <th scope="col" className="w-1/4 py-2 pr-3 sm:w-auto sm:pr-4">
              {t('changes.field')}
            </th>
            <th scope="col" className="py-2 pr-3 sm:pr-4">
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
                <th
                  scope="row"
                  className="py-2 pr-3 text-dns-14N-130 leading-175 font-normal break-words text-quiet sm:pr-4"
                >
                  {nameOf(pointer)}
                </th>
                <td className="py-2 pr-3 break-words sm:pr-4">
                  <Was text={textOf(field, before)} />
                </td>
                <td className="py-2 break-words">
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

/** Struck out; where nothing stood there is nothing to strike. */
function Was({ text }: { text: string }) {
  const { t } = useTranslation('casefile');
  if (text === t('absent')) return <span className="text-quiet">{text}</span>;
  return (
    <del className="decoration-solid-gray-600">
      <bdi>{text}</bdi>
    </del>
  );
}
