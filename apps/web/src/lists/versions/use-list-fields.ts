import { useTranslation } from 'react-i18next';

const FIELDS = [
  'name',
  'aliases',
  'weakAliases',
  'formerNames',
  'country',
  'city',
  'kind',
  'concerns',
  'topics',
  'birthDates',
  'identifiers',
  'places',
  'remarks',
  'sourceId',
  'referents',
  'sourceUrl',
  'listedOn',
  'id',
] as const;

/** What a field of an entry is called; one that the screens do not know yet by its own name. */
export function useListFields(): (field: string) => string {
  const { t } = useTranslation('lists');
  return (field) => {
    const known = FIELDS.find((each) => each === field);
    return known === undefined ? field : t(`fields.${known}`);
  };
}
