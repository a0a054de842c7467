import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerOwner } from '../../client/index.js';
import { TextBox } from '../../design/fields.js';

interface ShareBoxProps {
  id: string;
  owner: PartnerOwner;
  value: number | undefined;
  error: string | undefined;
  onChange: (owner: PartnerOwner, share: number | undefined) => void;
  onBlur: () => void;
}

/** A whole percentage; full-width digits and ％ are understood. Empty means "not known", never nothing. */
export function ShareBox({ id, owner, value, error, onChange, onBlur }: ShareBoxProps) {
  const { t } = useTranslation('partnership');
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  return (
    <TextBox
      id={id}
      label={t('owners.share')}
      hint={t('owners.shareHint')}
      optional
      value={typed}
      error={error}
      inputMode="numeric"
      maxLength={8}
      boxClassName="tabular max-w-32 text-right"
      onChange={(text) => {
        setTyped(text);
        onChange(owner, readPercent(text));
      }}
      onBlur={onBlur}
    />
  );
}

function readPercent(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s%]/g, '');
  return /^\d{1,3}$/.test(digits) ? Number(digits) : undefined;
}
