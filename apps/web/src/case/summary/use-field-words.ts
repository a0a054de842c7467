import { useTranslation } from 'react-i18next';
import { PAYER_TYPES } from '../../api/person.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useUnitName } from './use-unit-name.js';
import type { StayStatus } from '../../client/index.js';
import { partnershipPlaceOf, placeOf, type Field, type PartnershipPlace } from './fields.js';

const STATUSES = ['research-student', 'master', 'doctoral'] as const satisfies readonly StayStatus[];
const DATES = new Set<Field | null>(['birthDate', 'from', 'to', 'entryDate', 'employedFrom']);
const AMOUNTS = new Set<Field>(['yearlyAmountYen', 'annualIncomeYen']);

export interface FieldWords {
  /** Name of what a pointer points to: "affiliation 1: until". */
  nameOf: (pointer: string) => string;
  /** A value as people read it; an absent one says so. */
  textOf: (field: Field | null, value: unknown) => string;
}

/** Names and values of the dossier's fields in the language on screen. */
export function useFieldWords(): FieldWords {
  const { t } = useTranslation(['casefile', 'partnership', 'common']);
  const { yen, country, moment, partialDay } = useFormats();
  const unitName = useUnitName();
  const ofPartnership = ({ group, number, owner, field }: PartnershipPlace): string => {
    const whole = t(`partnership:group.${group}`);
    const numbered = number === null ? whole : `${whole} ${String(number)}`;
    const inside = owner === null ? numbered : `${numbered} ${t('partnership:owners.numbered', { number: owner })}`;
    return field === null ? inside : t('fieldOf', { group: inside, field: t(`partnership:field.${field}`) });
  };
  const nameOf = (pointer: string): string => {
    const partnership = partnershipPlaceOf(pointer);
    if (partnership !== null) return ofPartnership(partnership);
    const { group, number, field } = placeOf(pointer);
    const groupName = group === null ? '' : t(`group.${group}`);
    const numbered = number === null ? groupName : `${groupName} ${String(number)}`;
    return field === null ? numbered || pointer : t('fieldOf', { group: numbered, field: t(`field.${field}`) });
  };
  const ofText = (field: Field | null, value: string): string => {
    if (value === 'yes' || value === 'no' || value === 'unknown') return t(`common:${value}`);
    if (field === 'country') return country(value);
    if (field === 'laboratoryUnit') return unitName(value);
    if (field === 'signedAt') return moment(value);
    const status = STATUSES.find((each) => field === 'status' && each === value);
    if (status !== undefined) return t(`common:stayStatus.${status}`);
    const payer = PAYER_TYPES.find((each) => field === 'payerType' && each === value);
    if (payer !== undefined) return t(`common:payer.${payer}`);
    if (field === 'language') return value === 'ja' ? '日本語' : 'English';
    return DATES.has(field) ? partialDay(value) : value;
  };
  const textOf = (field: Field | null, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('absent');
    if (typeof value === 'number') return field !== null && AMOUNTS.has(field) ? yen(value) : String(value);
    return typeof value === 'string' ? ofText(field, value) : JSON.stringify(value);
  };
  return { nameOf, textOf };
}
