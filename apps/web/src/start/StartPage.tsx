import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { GraduationCap, Handshake, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../api/cases.js';
import type { CaseType } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button as ReturnButton } from '../design/Button.js';
import { Button } from 'react-aria-components/Button';
import { Skeleton } from '../design/placeholders.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { AdmissionQuestions } from './AdmissionQuestions.js';
import { PartnershipQuestions } from './PartnershipQuestions.js';

const QUESTIONS = { 'student-admission': AdmissionQuestions, 'research-partnership': PartnershipQuestions };

/** "What are you about to do?": verbs, not form names. */
export function StartPage() {
  const { t } = useTranslation(['start', 'partnership']);
  const { from } = useSearch({ from: '/staff/start' });
  const [chosen, setChosen] = useState<CaseType | null>(null);
  const Questions = chosen && QUESTIONS[chosen];
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      {from !== undefined ? (
        <FromEarlier key={from} id={from} />
      ) : Questions ? (
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

/** The next application for somebody of whom this host has had one. */
function FromEarlier({ id }: { id: string }) {
  const { t } = useTranslation(['start', 'common']);
  const navigate = useNavigate();
  const earlier = useQuery(caseQuery(id));
  if (earlier.isPending) return <Skeleton lines={6} />;
  const back = () => void navigate({ to: '/start', search: {} });
  if (earlier.isSuccess) return <AdmissionQuestions earlier={earlier.data} onBack={back} />;
  return (
    <div className="flex flex-col items-start gap-4">
      <ProblemPanel error={earlier.error} />
      <ReturnButton look="outline" onPress={back}>
        {t('common:back')}
      </ReturnButton>
    </div>
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
