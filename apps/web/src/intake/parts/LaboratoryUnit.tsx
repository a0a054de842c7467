import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../../api/cases.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { Pick } from '../../design/fields.js';
import type { SectionProps } from '../IntakeSection.js';

const OWN = '-';
const AT = '/technology/laboratoryUnit';

/** In which unit the laboratory lies, where that is another than the host's: whoever is responsible there may be asked to decide. */
export function LaboratoryUnit({ view, form, complain }: Omit<SectionProps, 'onBlur'>) {
  const { t } = useTranslation('intake');
  const { say } = useLanguage();
  const units = useQuery(unitsQuery);
  const technology = form.host.technology ?? {};
  // Taken over from an earlier application it may be the unit that the host is in today.
  const { laboratoryUnit = '' } = technology;
  const chosen = laboratoryUnit === view.unit.id ? '' : laboratoryUnit;
  const others = (units.data ?? []).filter(({ unit }) => unit !== view.unit.id);
  const known = others.map(({ unit, name }) => ({ value: unit, label: say(name) }));
  const isKnown = chosen === '' || known.some(({ value }) => value === chosen);
  const options = [
    { value: OWN, label: t('technology.laboratoryUnitOwn') },
    ...known,
    ...(isKnown ? [] : [{ value: chosen, label: chosen }]),
  ];
  const set = (unit: string) => form.setHost('technology', { ...technology, laboratoryUnit: unit === OWN ? '' : unit });
  return (
    <Pick
      id={AT}
      label={t('technology.laboratoryUnit')}
      hint={t('technology.laboratoryUnitHint')}
      optional
      value={chosen === '' ? OWN : chosen}
      options={options}
      error={complain(AT)}
      onChange={set}
    />
  );
}
