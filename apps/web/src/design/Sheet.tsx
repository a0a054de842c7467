import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { cx } from './class-names.js';

interface SheetProps {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** A sheet that must be answered has no cross and ignores clicks beside it. */
  mustAnswer?: boolean;
  wide?: boolean;
}

/** A dialog over the page; on a phone it rises from the lower edge and fills the width. */
export function Sheet({ title, isOpen, onClose, children, mustAnswer = false, wide = false }: SheetProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
      className="fixed inset-0 z-50 flex items-end justify-center bg-opacity-gray-600 sm:items-center sm:p-6"
    >
      <Modal
        className={cx(
          'flex max-h-[92dvh] w-full flex-col overflow-hidden rounded-t-16 bg-white shadow-5 sm:rounded-12',
          wide ? 'sm:max-w-4xl' : 'sm:max-w-xl',
        )}
      >
        <Dialog className="flex min-h-0 flex-col outline-none">
          <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-3 sm:px-6">
            <Heading slot="title" className="text-std-20B-150 pt-1.5">
              {title}
            </Heading>
            {!mustAnswer && (
              <Button look="text" aria-label={t('close')} onPress={onClose} className="-mr-2 px-2">
                <X aria-hidden className="size-6" />
              </Button>
            )}
          </div>
          <div className="min-h-0 overflow-y-auto px-5 py-5 sm:px-6">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
