import { useTranslation } from 'react-i18next';
import { partnershipPlaceOf, placeOf, type Field, type Group } from '../case/summary/fields.js';
import type { DraftProblem } from '../client/index.js';
import { fieldOf } from './problems.js';

const ITEM_FIELDS = [
  'organisation',
  'country',
  'role',
  'from',
  'to',
  'government',
  'defence',
  'payer',
  'payerType',
  'yearlyAmountYen',
] as const satisfies readonly Field[];
const QUESTIONS = [
  'laboratory',
  'topic',
  'gate',
  'laboratoryUnit',
  'controlListRow',
  'email',
  'japaneseNational',
  'birthDate',
  'status',
  'from',
  'to',
  'entryDate',
  'enteredJapan',
  'employedInJapan',
  'employedFrom',
  'livesAbroad',
  'passport',
  'preferred',
  'native',
  'kanji',
  'katakana',
  'previous',
  'contract',
  'contractParty',
  'japaneseDirectionPrevails',
  'groupCompany',
  'foreignGovernmentBenefit',
  'annualIncomeYen',
  'foreignGovernmentInstruction',
  'name',
] as const satisfies readonly Field[];
const WHOLE = [
  'subject',
  'names',
  'intendedUse',
  'nextDestination',
  'affiliations',
  'funding',
] as const satisfies readonly Group[];

/** What a problem's question is called in a list: "入国済みか", "School or employer 1: its country"; null where the problem says it itself. */
export function useQuestionNames(): (problem: DraftProblem) => string | null {
  const { t } = useTranslation(['dossier', 'partnership']);
  return ({ part, pointer }) => {
    const place = partnershipPlaceOf(`/${part}${fieldOf(pointer)}`);
    if (place !== null) {
      // Of the agreement there is one: its questions say enough by themselves.
      if (place.group === 'agreement' && place.field !== null) return t(`partnership:field.${place.field}`);
      const whole = t(`partnership:group.${place.group}`);
      const numbered = place.number === null ? whole : `${whole} ${String(place.number)}`;
      const item =
        place.owner === null ? numbered : `${numbered} ${t('partnership:owners.numbered', { number: place.owner })}`;
      return place.field === null ? item : t('asked.inItem', { item, field: t(`partnership:field.${place.field}`) });
    }
    const { group, number, field } = placeOf(`/${part}${fieldOf(pointer)}`);
    if ((group === 'affiliations' || group === 'funding') && number !== null) {
      const item = t(group === 'affiliations' ? 'affiliation.numbered' : 'funding.numbered', { number });
      const own = ITEM_FIELDS.find((each) => each === field);
      return own === undefined ? item : t('asked.inItem', { item, field: t(`asked.item.${own}`) });
    }
    const question = QUESTIONS.find((each) => each === field);
    if (question !== undefined) return t(`asked.question.${question}`);
    const whole = WHOLE.find((each) => each === group);
    return whole === undefined ? null : t(`asked.whole.${whole}`);
  };
}
