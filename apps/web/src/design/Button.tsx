import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './class-names.js';

export type ButtonLook = 'solid' | 'outline' | 'text' | 'danger';

const SHAPE =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-8 px-4 py-2 text-oln-16B-100 leading-150 text-center no-underline ' +
  'disabled:pointer-events-none aria-disabled:pointer-events-none';

const LOOKS: Record<ButtonLook, string> = {
  solid:
    'bg-key-900 text-white hover:bg-key-1000 hover:underline active:bg-key-1200 disabled:bg-solid-gray-300 disabled:text-solid-gray-50',
  outline:
    'border border-current bg-white text-key-900 hover:bg-key-200 hover:text-key-1000 hover:underline active:bg-key-300 disabled:text-solid-gray-420 disabled:bg-white',
  text: 'text-key-900 underline underline-offset-4 hover:bg-key-50 hover:decoration-2 active:bg-key-100 disabled:text-solid-gray-420',
  danger: 'bg-error-2 text-white hover:bg-red-1000 hover:underline active:bg-red-1100 disabled:bg-solid-gray-300',
};

/** Class of something that looks like a button, for links. */
export function buttonClass(look: ButtonLook = 'solid', extra?: string): string {
  return cx(SHAPE, LOOKS[look], extra);
}

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  look?: ButtonLook;
  className?: string;
  children: ReactNode;
}

/** A button of 44 px at least. While `isPending` it keeps the focus, says that it works, and takes no second press. */
export function Button({
  look = 'solid',
  className,
  children,
  isPending = false,
  onPress,
  type,
  ...rest
}: ButtonProps) {
  const { t } = useTranslation();
  const act = isPending || onPress === undefined ? {} : { onPress };
  return (
    <AriaButton
      {...rest}
      {...act}
      type={isPending ? 'button' : (type ?? 'button')}
      className={buttonClass(look, className)}
    >
      {isPending && (
        <span>
          <LoaderCircle aria-hidden className="size-5 animate-spin" />
          <span className="sr-only">{t('working')}</span>
        </span>
      )}
      {children}
    </AriaButton>
  );
}
