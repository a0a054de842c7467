import { GraduationCap, Handshake, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseType } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button } from 'react-aria-components/Button';
import { Page } from '../shell/Page.js';
import { AdmissionQuestions } from './AdmissionQuestions.js';
import { PartnershipQuestions } from './PartnershipQuestions.js';

const QUESTIONS = { 'student-admission': AdmissionQuestions, 'research-partnership': PartnershipQuestions };

/** "What are you about to do?": verbs, not form names. */
export function StartPage() {
  const { t } = useTranslation(['start', 'partnership']);
  const [chosen, setChosen] = useState<CaseType | null>(null);
  const Questions = chosen && QUESTIONS[chosen];
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      {Questions ? (
        <Questions onBack={() => setChosen(null)} />
      ) : (
        <div className="flex flex-col gap-6">
          <Beginning
            icon={GraduationCap}
            title={t('admission.title')}
            detail={t('admission.detail')}
            onPress={() => setChosen('student-admission')}
          />
          <Beginning
            icon={Handshake}
            title={t('partnership:start.title')}
            detail={t('partnership:start.detail')}
            onPress={() => setChosen('research-partnership')}
          />
          <Banner tone="info" title={t('others.title')}>
            {t('others.detail')}
          </Banner>
        </div>
      )}
    </Page>
  );
}

interface BeginningProps {
  icon: LucideIcon;
  title: string;
  detail: string;
  onPress: () => void;
}

function Beginning({ icon: Icon, title, detail, onPress }: BeginningProps) {
  return (
    <Button
      onPress={onPress}
      className="flex w-full items-start gap-4 rounded-12 border border-solid-gray-420 bg-white p-5 text-left hover:border-key-900 hover:shadow-1"
    >
      <Icon aria-hidden className="mt-1 size-8 shrink-0 text-key-900" />
      <span>
        <span className="block text-std-20B-150 text-key-900 underline underline-offset-4">{title}</span>
        <span className="mt-1 block">{detail}</span>
      </span>
    </Button>
  );
}
