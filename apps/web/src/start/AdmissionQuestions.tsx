import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import type { StayStatus } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Choice } from '../design/Choice.js';
import { Pick, TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { carried, type Earlier, laboratoryOf } from './renewal/carried.js';
import { EarlierBanner } from './renewal/EarlierBanner.js';
import { useLastLaboratory } from './use-last-laboratory.js';
import { useOpening } from './use-opening.js';

interface Opening {
  unit: string;
  laboratory: string;
  status: StayStatus | undefined;
}

interface AdmissionQuestionsProps {
  /** The finished application for the same person from which this one begins. */
  earlier?: Earlier;
  onBack: () => void;
}

/** Three questions that open the case; everything else is asked in the form, which may be left at any time. */
export function AdmissionQuestions({ earlier, onBack }: AdmissionQuestionsProps) {
  const { t } = useTranslation(['start', 'common']);
  const { say } = useLanguage();
  const { units, onlyUnit, opened } = useOpening((answers: Opening) => openCase(answers, earlier));
  const earlierUnit = units.find(({ unit }) => unit === earlier?.unit.id)?.unit;
  const [written, setWritten] = useState<Partial<Opening>>({ unit: earlierUnit ?? onlyUnit });
  const [asked, setAsked] = useState(false);
  const ownLaboratory = useLastLaboratory();
  const lastLaboratory = earlier === undefined ? ownLaboratory : laboratoryOf(earlier);
  const opening: Opening = { unit: '', laboratory: lastLaboratory, status: undefined, ...written };
  const missing = (value: string | undefined) =>
    asked && (value === undefined || value.trim() === '') ? t('answerThis') : undefined;
  const open = () => {
    setAsked(true);
    if (opening.unit !== '' && opening.laboratory.trim() !== '' && opening.status !== undefined) opened.mutate(opening);
  };
  const statuses = (['research-student', 'master', 'doctoral'] as const).map((value) => ({
    value,
    label: t(`common:stayStatus.${value}`),
  }));
  return (
    <SafeForm onSubmit={open} className="flex flex-col gap-7">
      <h2 className="text-std-20B-150">{t('admission.title')}</h2>
      {earlier !== undefined && <EarlierBanner earlier={earlier} />}
      <Choice
        label={t('admission.status')}
        value={opening.status}
        options={statuses}
        error={missing(opening.status)}
        onChange={(status) => setWritten({ ...written, status })}
      />
      <Pick
        label={t('admission.unit')}
        value={opening.unit}
        error={missing(opening.unit)}
        options={units.map(({ unit, name }) => ({ value: unit, label: say(name) }))}
        onChange={(unit) => setWritten({ ...written, unit })}
      />
      <TextBox
        label={t('admission.laboratory')}
        hint={t('admission.laboratoryHint')}
        value={opening.laboratory}
        error={missing(opening.laboratory)}
        maxLength={200}
        // What stands there when somebody comes to the box stays: the last laboratory must not arrive under their hands.
        onFocus={() => setWritten({ laboratory: opening.laboratory, ...written })}
        onChange={(laboratory) => setWritten({ ...written, laboratory })}
      />
      {opened.isError && <ProblemPanel error={opened.error} />}
      <div className="flex flex-wrap gap-3">
        <Button look="outline" onPress={onBack}>
          {t('common:back')}
        </Button>
        <Button type="submit" isPending={opened.isPending}>
          {t('admission.open')}
        </Button>
      </div>
      <p className="text-dns-14N-130 leading-175 text-quiet">{t('admission.note')}</p>
    </SafeForm>
  );
}

async function openCase({ unit, laboratory, status }: Opening, earlier: Earlier | undefined): Promise<string> {
  const { data } = await server.openCase({ body: { type: 'student-admission', unit, laboratory }, throwOnError: true });
  const known = earlier === undefined ? { technology: { laboratory } } : carried(earlier, laboratory);
  const answers = { ...known, stay: { ...known.stay, ...(status === undefined ? {} : { status }) } };
  await server.editDraft({ path: { id: data.id }, body: answers, throwOnError: true });
  return data.id;
}
