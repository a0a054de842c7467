import { Copy } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { tellDone } from '../shell/toasts.js';
import { Banner } from './Banner.js';
import { Button } from './Button.js';
import { boxClass } from './fields.js';

interface ShownOnceProps {
  /** What was done. */
  title: string;
  /** What to do with the secret, and that it is never shown again. */
  detail: string;
  label: string;
  secret: string;
  onClose: () => void;
}

/** A secret that the server answers this once: a link, a token. */
export function ShownOnce({ title, detail, label, secret, onClose }: ShownOnceProps) {
  const { t } = useTranslation();
  const id = useId();
  const copy = async () => {
    const box = document.getElementById(id);
    if (box instanceof HTMLInputElement) box.select();
    await navigator.clipboard.writeText(secret);
    tellDone(t('copied'));
  };
  return (
    <div className="flex flex-col gap-5">
      <Banner tone="success" title={title} announce>
        {detail}
      </Banner>
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="text-std-16B-170">
          {label}
        </label>
        <input id={id} readOnly value={secret} className={boxClass(undefined, 'font-mono')} />
      </div>
      <div className="flex flex-wrap justify-end gap-3">
        <Button look="outline" onPress={onClose}>
          {t('close')}
        </Button>
        <Button onPress={() => void copy()}>
          <Copy aria-hidden className="size-5" />
          {t('copy')}
        </Button>
      </div>
    </div>
  );
}
