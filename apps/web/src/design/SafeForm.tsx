import type { FormEvent, FormHTMLAttributes, KeyboardEvent } from 'react';

interface SafeFormProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit'> {
  onSubmit: () => void;
}

/**
 * True while an input method composes: then Enter confirms a conversion and means nothing else. Safari tells the end of the
 * composition before the key, so its key code 229 is asked as well.
 */
export function isComposing(event: { nativeEvent: { isComposing?: boolean; keyCode?: number } }): boolean {
  return event.nativeEvent.isComposing === true || event.nativeEvent.keyCode === 229;
}

/**
 * A form that Enter submits, except while an input method is composing; Ctrl (or ⌘) and Enter do from everywhere in it, as in a box of
 * several lines, where Enter breaks the line. Every form of the house is one.
 */
export function SafeForm({ onSubmit, children, ...rest }: SafeFormProps) {
  const guard = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter') return;
    if (isComposing(event)) event.preventDefault();
    else if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // What has the focus is not pressed besides.
      event.stopPropagation();
      // Presses the form's own button, which takes no second press while it works.
      event.currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate {...rest} onKeyDownCapture={guard} onSubmit={submit}>
      {children}
    </form>
  );
}
