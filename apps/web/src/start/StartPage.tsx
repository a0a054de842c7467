import { GraduationCap } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../design/Banner.js';
import { Button } from 'react-aria-components/Button';
import { Page } from '../shell/Page.js';
import { AdmissionQuestions } from './AdmissionQuestions.js';

/** "What are you about to do?": verbs, not form names. */
export function StartPage() {
  const { t } = useTranslation('start');
  const [chosen, setChosen] = useState(false);
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      {chosen ? (
        <AdmissionQuestions onBack={() => setChosen(false)} />
      ) : (
        <div className="flex flex-col gap-6">
          <Button
            onPress={() => setChosen(true)}
            className="flex w-full items-start gap-4 rounded-12 border border-solid-gray-420 bg-white p-5 text-left hover:border-key-900 hover:shadow-1"
          >
            <GraduationCap aria-hidden className="mt-1 size-8 shrink-0 text-key-900" />
            <span>
              <span className="block text-std-20B-150 text-key-900 underline underline-offset-4">
                {t('admission.title')}
              </span>
              <span className="mt-1 block">{t('admission.detail')}</span>
            </span>
          </Button>
          <Banner tone="info" title={t('others.title')}>
            {t('others.detail')}
          </Banner>
        </div>
      )}
    </Page>
  );
}
