import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import { Button } from '../design/Button.js';
import { Pick, TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { useLastLaboratory } from './use-last-laboratory.js';
import { useOpening } from './use-opening.js';

interface Opening {
  unit: string;
  laboratory: string;
  partner: string;
}

/** Where, in which laboratory and with whom: three questions that open the case. */
export function PartnershipQuestions({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation(['partnership', 'start', 'common']);
  const { say } = useLanguage();
  const { units, onlyUnit, opened } = useOpening(openPartnership);
  const [written, setWritten] = useState<Partial<Opening>>({ unit: onlyUnit });
  const [asked, setAsked] = useState(false);
  const lastLaboratory = useLastLaboratory();
  const opening: Opening = { unit: '', laboratory: lastLaboratory, partner: '', ...written };
  const missing = (value: string) => (asked && value.trim() === '' ? t('start:answerThis') : undefined);
  const open = () => {
    setAsked(true);
    if (Object.values(opening).every((answer: string) => answer.trim() !== '')) opened.mutate(opening);
  };
  return (
    <SafeForm onSubmit={open} className="flex flex-col gap-7">
      <h2 className="text-std-20B-150">{t('start.title')}</h2>
      <TextBox
        label={t('start.partner')}
        hint={t('start.partnerHint')}
        value={opening.partner}
        error={missing(opening.partner)}
        maxLength={300}
        onChange={(partner) => setWritten({ ...written, partner })}
      />
      <Pick
        label={t('start.unit')}
        value={opening.unit}
        error={missing(opening.unit)}
        options={units.map(({ unit, name }) => ({ value: unit, label: say(name) }))}
        onChange={(unit) => setWritten({ ...written, unit })}
      />
      <TextBox
        label={t('start.laboratory')}
        hint={t('start:admission.laboratoryHint')}
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
          {t('start.open')}
        </Button>
      </div>
      <p className="text-dns-14N-130 leading-175 text-quiet">{t('start.note')}</p>
    </SafeForm>
  );
}

async function openPartnership({ unit, laboratory, partner }: Opening): Promise<string> {
  const body = { type: 'research-partnership' as const, unit, laboratory };
  const { data } = await server.openCase({ body, throwOnError: true });
  const answers = { technology: { laboratory }, partners: [{ name: partner }] };
  await server.editDraft({ path: { id: data.id }, body: answers, throwOnError: true });
  return data.id;
}
