// Boxes to type into. Label above, hint under it, fault below the box with a mark and words, never colour alone.
import { useId, type ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx } from './class-names.js';

interface FieldFrameProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  children: ReactNode;
  className?: string;
}

/** Label, hint and fault around one control; the control names `hintIds` in its `aria-describedby`. */
export function FieldFrame({ id, label, hint, error, optional, children, className }: FieldFrameProps) {
  const { t } = useTranslation();
  return (
    <div className={cx('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className="text-std-16B-170">
        {label}
        {optional === true && <span className="ml-2 text-dns-14N-130 text-quiet">{t('optional')}</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-dns-14N-130 leading-160 text-quiet">
          {hint}
        </p>
      )}
      {children}
      <FieldFault id={`${id}-fault`} text={error} />
    </div>
  );
}

/** The fault under a control, with a mark beside the red. */
export function FieldFault({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <p id={id} className="flex items-start gap-1.5 text-dns-14N-130 leading-160 text-error-2">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text}
    </p>
  );
}

/** Ids for `aria-describedby` of a control inside a FieldFrame. */
export function describedBy(id: string, hint: unknown, error: string | undefined): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined || error === '' ? '' : `${id}-fault`];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** Looks of every box. */
export function boxClass(error: string | undefined, extra?: string): string {
  const edge = error === undefined || error === '' ? 'border-solid-gray-600 hover:border-black' : 'border-error-1';
  return cx(
    'min-h-12 w-full rounded-8 border bg-white px-4 py-2.5 text-std-16N-170 disabled:bg-solid-gray-50',
    edge,
    extra,
  );
}

export interface TextBoxProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onFocus?: () => void;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  type?: 'text' | 'email' | 'password' | 'search';
  inputMode?: 'text' | 'numeric' | 'email';
  autoComplete?: string;
  autoCapitalize?: 'characters' | 'off';
  lang?: string;
  maxLength?: number;
  lines?: number;
  name?: string;
  id?: string;
  disabled?: boolean;
  autoFocus?: boolean;
  className?: string;
  boxClassName?: string;
  suffix?: ReactNode;
}

/** One line, or several with `lines`. */
export function TextBox(props: TextBoxProps) {
  const {
    label,
    value,
    onChange,
    hint,
    error,
    optional,
    lines,
    className,
    boxClassName,
    suffix,
    id: givenId,
    ...rest
  } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  const shared = {
    ...rest,
    id,
    value,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error !== undefined && error !== '',
    className: boxClass(error, boxClassName),
    spellCheck: false,
  };
  return (
    <FieldFrame
      id={id}
      label={label}
      hint={hint}
      error={error}
      optional={optional ?? false}
      {...(className === undefined ? {} : { className })}
    >
      {lines === undefined ? (
        <span className="flex items-center gap-2">
          <input {...shared} onChange={(event) => onChange(event.target.value)} />
          {suffix}
        </span>
      ) : (
        <TextLines shared={shared} lines={lines} onChange={onChange} />
      )}
    </FieldFrame>
  );
}

function TextLines({ shared, lines, onChange }: { shared: object; lines: number; onChange: (value: string) => void }) {
  return <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />;
}

interface PickProps<Value extends string> {
  label: ReactNode;
  value: Value | '';
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  placeholder?: string;
  id?: string;
  className?: string;
}

/** One of many, with the platform's own list (best on a phone). */
export function Pick<Value extends string>(props: PickProps<Value>) {
  const { t } = useTranslation();
  const ownId = useId();
  const id = props.id ?? ownId;
  const chosen = (value: string) => props.options.find((option) => option.value === value);
  return (
    <FieldFrame
      id={id}
      label={props.label}
      hint={props.hint}
      error={props.error}
      optional={props.optional ?? false}
      {...(props.className === undefined ? {} : { className: props.className })}
    >
      <select
        id={id}
        value={props.value}
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error !== undefined && props.error !== ''}
        className={boxClass(props.error)}
        onChange={(event) => {
          const option = chosen(event.target.value);
          if (option !== undefined) props.onChange(option.value);
        }}
      >
        <option value="" disabled>
          {props.placeholder ?? t('choose')}
        </option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
