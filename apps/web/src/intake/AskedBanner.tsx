import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { CaseView } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';
import { Name } from '../design/Name.js';

/** Id of the box the answer is written in. */
export const ANSWER_BOX = 'answer';

interface AskedBannerProps {
  question: CaseView['question'];
  /** Leads to the box for the answer; absent where the box is on the same page. */
  onAnswer?: (() => void) | undefined;
}

/** The question the form came back with: who asks, since when, what, and where to answer. */
export function AskedBanner({ question, onAnswer }: AskedBannerProps) {
  const { t } = useTranslation(['intake', 'common']);
  const { day } = useFormats();
  if (question === null || question.to !== 'host') return null;
  const { by, at, text } = question;
  return (
    <Banner
      tone="warning"
      className="mb-6"
      title={t('asked.title')}
      actions={
        onAnswer === undefined ? undefined : (
          <Button look="outline" onPress={onAnswer}>
            {t('asked.answer')}
          </Button>
        )
      }
    >
      <p className="text-dns-14N-130 leading-175 text-quiet">
        {by !== null && (
          <>
            {t('asked.by')}
            <Name>{by}</Name>
            {t('common:dot')}
          </>
        )}
        {t('common:since', { day: day(at) })}
      </p>
      <blockquote className="mt-1 border-l-4 border-line pl-3 whitespace-pre-wrap">
        {text ?? t('common:erased')}
      </blockquote>
    </Banner>
  );
}
