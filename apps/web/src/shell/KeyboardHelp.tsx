import { useTranslation } from 'react-i18next';
import { Sheet } from '../design/Sheet.js';
import { useShortcutSheet, useShortcutsOff } from './shortcuts.js';

/** All keys that work on this screen, and the switch that turns them off. */
export function KeyboardHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('shell');
  const shortcuts = [...useShortcutSheet(), { keys: 'Ctrl Enter', label: t('keys.submit') }];
  const [off, setOff] = useShortcutsOff();
  return (
    <Sheet title={t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-2">
        {shortcuts.map(({ keys, label }) => (
          <div key={keys + label} className="contents">
            <dt className="flex gap-1">
              {keys.split(' ').map((key) => (
                <Key key={key} name={key} />
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-6 flex min-h-11 items-center gap-3 border-t border-line pt-4">
        <input
          type="checkbox"
          className="size-5 accent-key-900"
          checked={off}
          onChange={(event) => setOff(event.target.checked)}
        />
        {t('keys.off')}
      </label>
      <p className="text-dns-14N-130 leading-160 text-quiet">{t('keys.note')}</p>
    </Sheet>
  );
}

/** One key as it looks. */
export function Key({ name }: { name: string }) {
  return (
    <kbd className="min-w-8 rounded-6 border border-solid-gray-420 border-b-2 bg-paper px-2 py-0.5 text-center font-mono text-dns-14N-130">
      {name.replace(/^\[?Shift\]?\+/, '')}
    </kbd>
  );
}
