import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonLook } from '../design/Button.js';
import { SafeForm } from '../design/SafeForm.js';
import { Sheet } from '../design/Sheet.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';

interface CalendarSheetProps {
  title: string;
  /** What the button that sends it says. */
  act: string;
  look?: ButtonLook;
  sending: { isError: boolean; isPending: boolean; error: unknown };
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A change of the calendar: what it says, what became of sending it, and the two buttons. */
export function CalendarSheet({
  title,
  act,
  look = 'solid',
  sending,
  onSubmit,
  onClose,
  children,
}: CalendarSheetProps) {
  const { t } = useTranslation('common');
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      <SafeForm onSubmit={onSubmit} className="flex flex-col gap-5">
        {children}
        {sending.isError && <ProblemPanel error={sending.error} />}
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" look={look} isPending={sending.isPending}>
            {act}
          </Button>
        </div>
      </SafeForm>
    </Sheet>
  );
}
