import { useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { HistoryEntry } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { DayJump } from './DayJump.js';
import { momentsOf, placeAt } from './moments.js';

const SETTLE_MS = 200;

interface AsOfSliderProps {
  caseId: string;
  entries: readonly HistoryEntry[];
  asOf: string | undefined;
}

/** Moves through the moments at which something happened; the whole page shows the case as it stood then. */
export function AsOfSlider({ caseId, entries, asOf }: AsOfSliderProps) {
  const { t } = useTranslation('casefile');
  const { say } = useLanguage();
  const { moment } = useFormats();
  const navigate = useNavigate();
  const id = useId();
  const moments = momentsOf(entries);
  const last = moments.length - 1;
  // Where the thumb is held before the page has followed.
  const [thumb, setThumb] = useState<number | null>(null);
  const place = thumb ?? placeAt(moments, asOf);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const go = async (instant: string | undefined) => {
    await navigate({
      to: '/cases/$caseId',
      params: { caseId },
      search: { tab: 'history', ...(instant === undefined ? {} : { asOf: instant }) },
      resetScroll: false,
      replace: true,
    });
    setThumb(null);
  };
  const move = (next: number) => {
    const held = Math.max(0, Math.min(last, next));
    setThumb(held);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void go(held === last ? undefined : moments[held]?.at), SETTLE_MS);
  };
  const here = moments[place];
  const spoken = here === undefined ? '' : `${moment(here.at)} ${say(here.sentence)}`;
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-std-16B-170">
        {t('asOf.slider')}
      </label>
      <div className="flex items-center gap-2">
        <Button
          look="outline"
          className="px-2"
          aria-label={t('asOf.earlier')}
          isDisabled={place <= 0}
          onPress={() => move(place - 1)}
        >
          <ChevronLeft aria-hidden className="size-5" />
        </Button>
        <input
          id={id}
          type="range"
          min={0}
          max={Math.max(0, last)}
          value={place}
          aria-valuetext={spoken}
          className="h-11 min-w-0 flex-1 accent-key-900"
          onChange={(event) => move(Number(event.target.value))}
        />
        <Button
          look="outline"
          className="px-2"
          aria-label={t('asOf.later')}
          isDisabled={place >= last}
          onPress={() => move(place + 1)}
        >
          <ChevronRight aria-hidden className="size-5" />
        </Button>
      </div>
      <p aria-live="polite" className="text-dns-14N-130 leading-160">
        <strong>
          {here === undefined ? '' : place === last && asOf === undefined ? t('asOf.now') : moment(here.at)}
        </strong>
        <span className="ml-2 text-quiet">{say(here?.sentence)}</span>
      </p>
      <DayJump key={asOf ?? 'now'} first={entries[0]?.at ?? ''} asOf={asOf} onGo={(instant) => void go(instant)} />
    </div>
  );
}
