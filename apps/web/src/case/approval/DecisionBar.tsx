import { CornerUpLeft, Check, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Sheet } from '../../design/Sheet.js';
import type { CaseActs } from '../use-case-acts.js';
import { DecideButtons } from './DecideCard.js';

/** The two decisions that are taken most, at the thumb; the others one tap behind. For a window that has no room for a column of them. */
export function DecisionBar({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { t } = useTranslation(['decision', 'casefile']);
  const [more, setMore] = useState(false);
  return (
    <>
      {/* What the bar covers at the end of the page. */}
      <div aria-hidden className="no-print h-20" />
      <section
        aria-label={t('bar.label')}
        className="no-print fixed inset-x-0 bottom-0 z-40 flex gap-2 border-t border-line bg-white px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] shadow-3"
      >
        <Button className="flex-1" onPress={() => acts.start('approve')}>
          <Check aria-hidden className="size-5 shrink-0" />
          {t('casefile:outcome.approve.title')}
        </Button>
        <Button look="outline" className="flex-1" onPress={() => acts.start('return')}>
          <CornerUpLeft aria-hidden className="size-5 shrink-0" />
          {t('casefile:outcome.return.confirm')}
        </Button>
        <Button look="outline" className="px-3" aria-label={t('bar.more')} onPress={() => setMore(true)}>
          <Ellipsis aria-hidden className="size-6 shrink-0" />
        </Button>
      </section>
      <Sheet title={t('bar.moreTitle')} isOpen={more} onClose={() => setMore(false)}>
        <DecideButtons
          view={view}
          besides={['approve', 'return']}
          onStart={(sheet) => {
            setMore(false);
            acts.start(sheet);
          }}
        />
      </Sheet>
    </>
  );
}
