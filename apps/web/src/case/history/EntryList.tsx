import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useSignature } from '../../catalogue/use-signature.js';
import type { HistoryActor, HistoryEntry, Role } from '../../client/index.js';
import { cx } from '../../design/class-names.js';
import { Name } from '../../design/Name.js';

const ROLES = [
  'host',
  'clerk',
  'dean',
  'officer',
  'executive',
  'president',
  'inspector',
  'administrator',
] as const satisfies readonly Role[];

/** Sentences in order, newest last; what lies after the moment looked at is pale and says so. */
export function EntryList({ entries, asOf }: { entries: readonly HistoryEntry[]; asOf: string | undefined }) {
  const { t } = useTranslation('casefile');
  const { say } = useLanguage();
  const { day, time } = useFormats();
  return (
    <ol className="flex flex-col">
      {entries.map((entry, index) => {
        const isNewDay = index === 0 || day(entries[index - 1]?.at ?? '') !== day(entry.at);
        const later = asOf !== undefined && entry.at > asOf;
        return (
          <li key={entry.id} className={cx(later && 'text-solid-gray-600')}>
            {isNewDay && (
              <h3 className="mt-3 mb-1 border-b border-line pb-1 text-dns-14B-130 text-quiet">{day(entry.at)}</h3>
            )}
            <div className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3 py-1.5">
              <time dateTime={entry.at} className="tabular pt-1 text-dns-14N-130 text-quiet">
                {time(entry.at)}
              </time>
              <div>
                <p>{say(entry.sentence)}</p>
                <p className="text-dns-14N-130 leading-160 text-quiet">
                  <Actor actor={entry.actor} />
                  {later && <span className="ml-2">{t('history.later')}</span>}
                </p>
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Actor({ actor }: { actor: HistoryActor }) {
  const { t } = useTranslation(['casefile', 'common']);
  const signature = useSignature();
  const role = ROLES.find((each) => each === actor.role);
  if (actor.kind !== 'person') return <Name>{actor.name ?? t(`history.actor.${actor.kind}`)}</Name>;
  const name = actor.name ?? t('common:erased');
  return (
    <>
      {actor.onBehalfOf === null ? <Name>{name}</Name> : signature({ by: name, inPlaceOf: actor.onBehalfOf })}
      {role !== undefined && t('history.inRole', { role: t(`common:role.${role}`) })}
    </>
  );
}
