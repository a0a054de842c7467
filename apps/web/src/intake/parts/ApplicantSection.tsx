import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutMarks } from '../../api/person.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { Banner } from '../../design/Banner.js';
import { Choice } from '../../design/Choice.js';
import type { SectionProps } from '../IntakeSection.js';
import { Invitation } from './Invitation.js';
import { Transcription } from './Transcription.js';

type Way = 'link' | 'paper';

/** What only the person can know: by a link of their own, or copied from a form they signed. */
export function ApplicantSection(props: SectionProps) {
  const { t } = useTranslation('intake');
  const { view, form } = props;
  const begun = view.documents.some(({ kind }) => kind === 'signed-form');
  const [way, setWay] = useState<Way>(begun ? 'paper' : 'link');
  const ways = (['link', 'paper'] as const).map((value) => ({
    value,
    label: t(`applicant.way.${value}`),
    note: t(`applicant.wayNote.${value}`),
  }));
  const signature = form.applicant.signature;
  return (
    <div className="flex flex-col gap-7">
      {signature?.signedAt !== undefined && <Signed name={signature.name ?? ''} at={signature.signedAt} />}
      <Choice<Way> label={t('applicant.how')} value={way} options={ways} onChange={setWay} />
      {way === 'link' ? <Invitation view={view} email={form.host.subject?.email} /> : <Transcription {...props} />}
    </div>
  );
}

function Signed({ name, at }: { name: string; at: string }) {
  const { t } = useTranslation('intake');
  const { moment } = useFormats();
  return (
    <Banner tone="success" title={t('applicant.signed')}>
      <bdi>{t('applicant.signedBy', { name: withoutMarks(name), at: moment(at) })}</bdi>
    </Banner>
  );
}
