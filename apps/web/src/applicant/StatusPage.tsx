import { useTranslation } from 'react-i18next';
import { calledName } from '../api/person.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { ApplicantCase } from '../client/index.js';
import { StateChip } from '../design/badges.js';
import { Button } from '../design/Button.js';
import { Card, Facts } from '../design/Facts.js';
import { Name } from '../design/Name.js';
import { DocumentRows } from '../dossier/DocumentsPanel.js';
import { useArrival } from '../shell/Page.js';
import { Contesting } from './contest/Contesting.js';
import { Withdrawal } from './Withdrawal.js';

/** Where it stands, what was decided and why, and what the person may still do. */
export function StatusPage({ mine, onCorrect }: { mine: ApplicantCase; onCorrect: () => void }) {
  const { t } = useTranslation(['applicant', 'common']);
  const { say } = useLanguage();
  const { day } = useFormats();
  const title = t('status.title');
  const heading = useArrival(title);
  const mustAct = mine.waitingFor?.who === 'applicant';
  return (
    <div className="flex flex-col gap-5">
      <h1 ref={heading} tabIndex={-1} className="text-std-24B-150">
        {title}
      </h1>
      <Card>
        <p className="flex flex-wrap items-center gap-3">
          <StateChip state={mine.state} />
          <span className="text-quiet">{t('common:since', { day: day(mine.since) })}</span>
        </p>
        <p className="mt-3 text-std-18N-160">
          {mine.waitingFor?.what === 'hold' ? t('status.held') : t(`status.${mine.state}`)}
        </p>
        {mustAct && (
          <Button className="mt-4" onPress={onCorrect}>
            {t('status.goOn')}
          </Button>
        )}
      </Card>
      {mine.notice !== null && (
        <Card title={t('status.notice')}>
          <Letter mine={mine} text={say(mine.notice)} />
        </Card>
      )}
      <Contesting mine={mine} />
      {mine.conditions.length > 0 && (
        <Card title={t('status.conditions')}>
          <ol className="list-decimal pl-6">
            {mine.conditions.map(({ conditionId, text }) => (
              <li key={conditionId}>{text ?? t('common:erased')}</li>
            ))}
          </ol>
        </Card>
      )}
      <Card title={t('status.about')}>
        <Facts
          facts={[
            [t('intro.host'), mine.hostName === null ? t('common:none') : <Name>{mine.hostName}</Name>],
            [t('intro.laboratory'), mine.laboratory],
            [t('intro.number'), mine.number],
            [
              t('status.waits'),
              mine.waitingFor === null ? t('common:none') : t(`common:holder.${mine.waitingFor.who}`),
            ],
          ]}
        />
      </Card>
      {mine.documents.length > 0 && (
        <Card title={t('step.documents.title')}>
          <DocumentRows documents={mine.documents} />
        </Card>
      )}
      {(mine.canCorrect || mine.canWithdraw) && (
        <Card title={t('status.mayDo')}>
          <div className="flex flex-col gap-4">
            {mine.canCorrect && !mustAct && (
              <div>
                <Button look="outline" onPress={onCorrect}>
                  {t('status.correct')}
                </Button>
                <p className="mt-1 text-dns-14N-130 leading-175 text-quiet">{t('status.correctDetail')}</p>
              </div>
            )}
            {mine.canWithdraw && <Withdrawal />}
          </div>
        </Card>
      )}
    </div>
  );
}

/** The notice as a letter: to whom, from whom; the text itself holds no name. */
function Letter({ mine, text }: { mine: ApplicantCase; text: string }) {
  const { t } = useTranslation('applicant');
  const { say } = useLanguage();
  const name = calledName(mine.names);
  return (
    <>
      {name !== null && (
        <p>
          <bdi>{t('status.to', { name })}</bdi>
        </p>
      )}
      <p className="mb-4 text-right">{t('status.from', { university: say(mine.university) })}</p>
      <p className="whitespace-pre-wrap">{text}</p>
    </>
  );
}
