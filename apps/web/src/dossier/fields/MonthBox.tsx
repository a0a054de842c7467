import type { ReactNode } from 'react';
import { TextBox } from '../../design/fields.js';
import { readMonth } from '../../design/day/read-day.js';
import { useSettling } from '../../design/day/use-settling.js';

interface MonthBoxProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  error?: string | undefined;
  hint?: ReactNode;
  optional?: boolean;
  id: string;
}

/** A month, as 2023-04, 2023/4 or 2023年4月; what cannot be read stays as typed. */
export function MonthBox({ value, onChange, onBlur, ...rest }: MonthBoxProps) {
  const settle = useSettling(() => {
    const read = readMonth(value);
    if (read !== null && read !== value) onChange(read);
    onBlur();
  });
  return (
    <TextBox
      {...rest}
      value={value}
      onChange={onChange}
      onBlur={settle}
      inputMode="numeric"
      boxClassName="tabular max-w-40"
    />
  );
}
