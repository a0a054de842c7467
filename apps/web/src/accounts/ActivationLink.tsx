import { Copy } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';
import { boxClass } from '../design/fields.js';
import { tellDone } from '../shell/toasts.js';

/** The link that is shown once. */
export function ActivationLink({ url, onClose }: { url: string; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const id = useId();
  const copy = async () => {
    const box = document.getElementById(id);
    if (box instanceof HTMLInputElement) box.select();
    await navigator.clipboard.writeText(url);
    tellDone(t('common:copied'));
  };
  return (
    <div className="flex flex-col gap-5">
      <Banner tone="success" title={t('accounts.opened')} announce>
        {t('accounts.linkDetail')}
      </Banner>
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="text-std-16B-170">
          {t('accounts.link')}
        </label>
        <input id={id} readOnly value={url} className={boxClass(undefined, 'font-mono')} />
      </div>
      <div className="flex flex-wrap justify-end gap-3">
        <Button look="outline" onPress={() => void copy()}>
          <Copy aria-hidden className="size-5" />
          {t('common:copy')}
        </Button>
        <Button onPress={onClose}>{t('common:close')}</Button>
      </div>
    </div>
  );
}
