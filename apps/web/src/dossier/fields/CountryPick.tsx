import { useMemo, type ReactNode } from 'react';
import { useLanguage } from '../../catalogue/use-language.js';
import { Pick } from '../../design/fields.js';
import { countriesIn } from './countries.js';

/** Country or region of an organisation. */
export function CountryPick(props: {
  label: ReactNode;
  value: string;
  onChange: (code: string) => void;
  error?: string | undefined;
  id: string;
}) {
  const { language } = useLanguage();
  const options = useMemo(() => countriesIn(language), [language]);
  return <Pick {...props} options={options} />;
}
