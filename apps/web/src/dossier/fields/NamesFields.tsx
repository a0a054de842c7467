import { useTranslation } from 'react-i18next';
import { NAME_SLOTS } from '../../api/person.js';
import type { Names } from '../../client/index.js';
import { TextBox } from '../../design/fields.js';
import type { Complain } from '../problems.js';
import { tidy } from '../tidy.js';

interface NamesFieldsProps {
  value: Names;
  onChange: (names: Names) => void;
  onBlur: () => void;
  complain: Complain;
  /** JSON Pointer of the slots, e.g. `/subject/names`. */
  pointer: string;
  /** The person is writing about themselves. */
  own?: boolean;
}

/** Six slots; one is enough for a person who has one name. Kept exactly as typed. */
export function NamesFields({ value, onChange, onBlur, complain, pointer, own = false }: NamesFieldsProps) {
  const { t } = useTranslation(['dossier', 'common']);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {NAME_SLOTS.map((slot) => (
        <TextBox
          key={slot}
          id={`${pointer}/${slot}`}
          label={own ? t(`ownName.${slot}.label`) : t(`common:names.${slot}`)}
          hint={own ? t(`ownName.${slot}.hint`) : t(`names.${slot}`)}
          value={value[slot] ?? ''}
          optional={slot !== 'passport'}
          error={complain(`${pointer}/${slot}`) ?? (slot === 'passport' ? complain(pointer) : undefined)}
          maxLength={300}
          autoComplete="off"
          {...(slot === 'passport' ? { autoCapitalize: 'characters' as const } : {})}
          onChange={(text) => onChange(tidy({ ...value, [slot]: text }))}
          onBlur={onBlur}
        />
      ))}
    </div>
  );
}
