import { useId } from 'react';
import { boxClass } from '../../design/fields.js';

interface SelectRowsProps<Value extends string> {
  label: string;
  rows: readonly { name: string; sample: readonly string[] }[];
  chosen: Readonly<Record<string, Value>>;
  options: readonly { value: Value; label: string }[];
  /** What a row without a choice is. */
  nothing: string;
  onChange: (next: Record<string, Value>) => void;
}

/** Each name with its first values, and what somebody says that it is. */
export function SelectRows<Value extends string>({
  label,
  rows,
  chosen,
  options,
  nothing,
  onChange,
}: SelectRowsProps<Value>) {
  const choose = (name: string, value: string) => {
    const option = options.find((each) => each.value === value);
    const kept = Object.entries(chosen).filter(([other]) => other !== name) as [string, Value][];
    onChange(
      Object.fromEntries(option === undefined ? kept : [...kept, [name, option.value]]) as Record<string, Value>,
    );
  };
  return (
    <ul aria-label={label} className="divide-y divide-line rounded-8 border border-line">
      {rows.map(({ name, sample }) => (
        <Row
          key={name}
          name={name}
          sample={sample}
          value={chosen[name] ?? ''}
          onChange={(value) => choose(name, value)}
        >
          <option value="">{nothing}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Row>
      ))}
    </ul>
  );
}

interface RowProps {
  name: string;
  sample: readonly string[];
  value: string;
  onChange: (value: string) => void;
  children: React.ReactNode;
}

function Row({ name, sample, value, onChange, children }: RowProps) {
  const id = useId();
  return (
    <li className="grid items-start gap-x-4 gap-y-2 px-4 py-3 sm:grid-cols-2">
      <div className="min-w-0">
        <label htmlFor={id} className="text-std-16B-170 break-words">
          <bdi>{name}</bdi>
        </label>
        <ul className="text-dns-14N-130 leading-160 text-quiet">
          {sample.map((cell, row) => (
            <li key={row} className="line-clamp-2 break-words">
              <bdi>{cell}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <select id={id} value={value} className={boxClass(undefined)} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </li>
  );
}
