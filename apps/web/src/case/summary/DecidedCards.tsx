import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { sourceIn } from '../../catalogue/own-language.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useJoin } from '../../catalogue/use-join.js';
import { useSignature } from '../../catalogue/use-signature.js';
import type { CaseView, Condition, DecisionView, Escalation, GroundInWords, Question } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Card, Facts } from '../../design/Facts.js';
import { EvidenceHash } from '../EvidenceHash.js';

/** How it ended, on which grounds, by whom. */
export function DecisionCard({ view, decision }: { view: CaseView; decision: DecisionView }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { say } = useLanguage();
  const { moment } = useFormats();
  const join = useJoin();
  const signature = useSignature();
  return (
    <Card title={t('decision.title')}>
      <p className="text-std-20B-150">{t(`common:state.${decision.outcome}`)}</p>
      {decision.against.length > 0 ? (
        <ul className="mt-2 divide-y divide-line" aria-label={t('decision.voices')}>
          {decision.against.map((voice) => (
            <li key={voice.seat} className="py-2">
              <p className="text-std-16B-170">
                {join(t('decision.seat', { seat: voice.seat }), signature(voice), t(`decision.voice.${voice.outcome}`))}
              </p>
              <Grounds grounds={voice.grounds} />
            </li>
          ))}
        </ul>
      ) : (
        <Grounds grounds={decision.grounds} />
      )}
      <Facts
        className="mt-3"
        facts={[
          [t('decision.by'), signature(decision) ?? '–'],
          [t('decision.at'), moment(decision.at)],
          ...(decision.evidenceHash === null
            ? []
            : [[t('evidence.title'), <EvidenceHash key="hash" hash={decision.evidenceHash} />] as const]),
        ]}
      />
      {view.asOf === null && view.relation !== 'host' && (
        <Link
          to="/cases/$caseId"
          params={{ caseId: view.id }}
          search={{ tab: 'approval', asOf: decision.at }}
          className="no-print mt-2 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
        >
          {t('decision.asDecided')}
        </Link>
      )}
      {view.notice !== null && (
        <details className="mt-3">
          <summary className="min-h-11 cursor-pointer py-2 text-key-900 underline underline-offset-4">
            {t('decision.notice')}
          </summary>
          <p className="rounded-8 bg-paper px-4 py-3 whitespace-pre-wrap">{say(view.notice)}</p>
        </details>
      )}
    </Card>
  );
}

function Grounds({ grounds }: { grounds: readonly GroundInWords[] }) {
  const { say, language } = useLanguage();
  if (grounds.length === 0) return null;
  return (
    <ol className="mt-2 list-decimal pl-6">
      {grounds.map(({ code, sentence, source }) => (
        <li key={code}>
          {say(sentence)}
          <span className="block text-dns-14N-130 leading-160 text-quiet">{sourceIn(source, language)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The question the case came back with. */
export function QuestionCard({ question }: { question: Question }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  const signature = useSignature();
  return (
    <Banner tone="warning" title={t('question.title', { who: t(`common:holder.${question.to}`) })}>
      <blockquote className="border-l-4 border-line pl-3 whitespace-pre-wrap">
        {question.text ?? t('common:erased')}
      </blockquote>
      <p className="mt-1 text-dns-14N-130 text-quiet">{join(signature(question), moment(question.at))}</p>
    </Banner>
  );
}

/** What has to be kept. */
export function ConditionsCard({ conditions }: { conditions: readonly Condition[] }) {
  const { t } = useTranslation(['casefile', 'common']);
  return (
    <Card title={t('conditions.title')}>
      <ol className="list-decimal pl-6">
        {conditions.map(({ conditionId, text }) => (
          <li key={conditionId} className="whitespace-pre-wrap">
            {text ?? t('common:erased')}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Who carried it higher, and why. */
export function EscalationsCard({ escalations }: { escalations: readonly Escalation[] }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  const signature = useSignature();
  return (
    <Card title={t('escalations')}>
      <ul className="divide-y divide-line">
        {escalations.map((escalation) => (
          <li key={escalation.at + escalation.to} className="py-2">
            <p className="text-std-16B-170">
              {t(escalation.cause === 'time' ? 'escalatedByTime' : 'escalatedTo', {
                step: t(`common:step.${escalation.to}`),
              })}
            </p>
            {escalation.reason !== null && <p className="whitespace-pre-wrap">{escalation.reason}</p>}
            <p className="text-dns-14N-130 leading-175 text-quiet">
              {join(signature(escalation), moment(escalation.at))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
