import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.js';
import { useArrival } from '../shell/Page.js';
import { tellDone } from '../shell/toasts.js';

/** The eight characters that open the link again on another phone; shown once. */
export function CodeToKeep({ code, onKept }: { code: string; onKept: () => void }) {
  const { t } = useTranslation(['applicant', 'common']);
  const heading = useArrival(t('code.title'));
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    tellDone(t('common:copied'));
  };
  return (
    <section className="flex flex-col gap-5">
      <h1 ref={heading} tabIndex={-1} className="text-std-24B-150">
        {t('code.title')}
      </h1>
      <p>{t('code.detail')}</p>
      <p className="flex flex-wrap items-center justify-between gap-3 rounded-12 border-2 border-key-900 bg-white p-5">
        <code className="font-mono text-std-28B-150 tracking-[0.2em] break-all">{code}</code>
        <Button look="outline" onPress={() => void copy()}>
          <Copy aria-hidden className="size-5" />
          {t('common:copy')}
        </Button>
      </p>
      <Button onPress={onKept} className="w-full sm:w-auto sm:self-start">
        {t('code.kept')}
      </Button>
    </section>
  );
}
