import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { OfficeView, Role } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Pick } from '../../design/fields.js';
import { EndRoleSheet } from './EndRoleSheet.js';

const ALL = '*';

/** Who holds which office from when to when; one role at a time where that is wanted. */
export function Offices({ offices, mayEnd }: { offices: readonly OfficeView[]; mayEnd: boolean }) {
  const { t } = useTranslation(['organisation', 'common']);
  const [role, setRole] = useState<Role | typeof ALL>(ALL);
  const [ending, setEnding] = useState<OfficeView | null>(null);
  const held = [...new Set(offices.map((each) => each.role))];
  const shown = offices.filter((each) => role === ALL || each.role === role);
  return (
    <div className="flex flex-col gap-3">
      <Pick<Role | typeof ALL>
        label={t('office.ofRole')}
        className="max-w-80"
        value={role}
        options={[
          { value: ALL, label: t('office.everyRole') },
          ...held.map((value) => ({ value, label: t(`common:role.${value}`) })),
        ]}
        onChange={setRole}
      />
      {shown.length === 0 && <p className="text-quiet">{t('office.none')}</p>}
      <ul aria-label={t('office.label')} className="divide-y divide-line">
        {shown.map((office) => (
          <Line key={office.grant} office={office} onEnd={mayEnd ? setEnding : undefined} />
        ))}
      </ul>
      {ending !== null && <EndRoleSheet office={ending} onClose={() => setEnding(null)} />}
    </div>
  );
}

function Line({ office, onEnd }: { office: OfficeView; onEnd: ((office: OfficeView) => void) | undefined }) {
  const { t } = useTranslation(['organisation', 'common']);
  const { say } = useLanguage();
  const { period } = useFormats();
  const { role, unit, from, last, grantedBy, proposedBy, alone, isActive, isHeld, isIdle } = office;
  const name = say(office.name) || t('common:erased');
  const marks = [
    ...(isHeld ? [] : [t('office.coming')]),
    ...(isActive ? [] : [t('office.invited')]),
    ...(isIdle ? [t('office.idle')] : []),
    ...(alone ? [t('office.alone')] : []),
  ];
  const by = say(grantedBy) || t('office.operator');
  return (
    <li className="grid items-center gap-x-4 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_minmax(0,1.4fr)_auto]">
      <span>
        <span className="block text-std-16B-170">{t(`common:role.${role}`)}</span>
        <span className="block text-dns-14N-130 leading-160 text-quiet">
          {unit === null ? t('office.whole') : say(unit.name)}
        </span>
      </span>
      <span>
        {name}
        {marks.map((mark) => (
          <span
            key={mark}
            className="ml-2 inline-block rounded-6 border border-solid-gray-600 px-2 py-0.5 text-dns-14B-130"
          >
            {mark}
          </span>
        ))}
      </span>
      <span>
        <span className="tabular block">{period(from, last ?? undefined, t('office.open'))}</span>
        <span className="block text-dns-14N-130 leading-160 text-quiet">
          {proposedBy === null
            ? t('office.by', { name: by })
            : t('office.byTwo', { proposer: say(proposedBy), name: by })}
        </span>
      </span>
      {onEnd !== undefined && (
        <Button
          look="outline"
          className="justify-self-start"
          aria-label={`${t('office.end')}: ${name} ${t(`common:role.${role}`)}`}
          onPress={() => onEnd(office)}
        >
          {t('office.end')}
        </Button>
      )}
    </li>
  );
}
