import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { TextBox } from '../../design/fields.js';

interface YenBoxProps {
  label: ReactNode;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  onBlur: () => void;
  hint?: ReactNode;
  error?: string | undefined;
  id: string;
}

/** Whole yen a year; full-width digits, commas and 円 are understood. Empty means "not known", never zero. */
export function YenBox({ value, onChange, onBlur, error, ...rest }: YenBoxProps) {
  const { t } = useTranslation('dossier');
  const { number } = useFormats();
  const [typed, setTyped] = useState(value === undefined ? '' : number(value));
  const read = readYen(typed);
  const unread = typed.trim() !== '' && read === undefined ? t('yen.unread') : undefined;
  return (
    <TextBox
      {...rest}
      value={typed}
      error={unread ?? error}
      inputMode="numeric"
      boxClassName="tabular max-w-56 text-right"
      suffix={<span aria-hidden>{t('yen.suffix')}</span>}
      onChange={(text) => {
        setTyped(text);
        onChange(readYen(text));
      }}
      onBlur={() => {
        if (read !== undefined) setTyped(number(read));
        onBlur();
      }}
    />
  );
}

function readYen(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').replace(/[,\s円¥]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}
