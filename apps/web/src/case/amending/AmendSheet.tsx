import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem.js';
import { useJoin } from '../../catalogue/use-join.js';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { Amending, AmendmentRequest, CaseView, ChangeInWords, HostPart } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Sheet } from '../../design/Sheet.js';
import { fieldOf, focusField } from '../../dossier/problems.js';
import { ActForm } from '../acts/ActForm.js';
import { useKeptText } from '../acts/kept-text.js';
import { Reason } from '../acts/Reason.js';
import { useAct } from '../acts/use-act.js';
import { AmendField } from './AmendField.js';
import { askedAgainBy, changedFields, changedSections, valueAt, withValue } from './amended.js';

/** 審査中の修正: the dossier as it stands, to be typed over where nothing that was checked rests on it. */
export function AmendSheet({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { t } = useTranslation('amending');
  const { amending, dossier } = view;
  if (amending === null || dossier === null) return null;
  return (
    <Sheet title={t('title')} isOpen wide onClose={onClose}>
      <AmendForm view={view} amending={amending} standing={dossier.host} onClose={onClose} />
    </Sheet>
  );
}

interface AmendFormProps {
  view: CaseView;
  amending: Amending;
  standing: HostPart;
  onClose: () => void;
}

function AmendForm({ view, amending, standing, onClose }: AmendFormProps) {
  const { t } = useTranslation(['amending', 'casefile']);
  const { say } = useLanguage();
  // What it was opened on: who reloads the case meanwhile goes on typing, and is told when it stands no more.
  const [opened] = useState({ host: standing, amending });
  const [host, setHost] = useState(standing);
  const [reason, setReason] = useKeptText(view.id, 'amend');
  const [asked, setAsked] = useState(false);
  const act = useAct({
    view,
    run: (body: AmendmentRequest, headers) =>
      server.amendCase({ path: { id: view.id }, headers, body, throwOnError: true }),
    done: t('done'),
    onDone: () => {
      setReason('');
      onClose();
    },
  });
  const { fields, checked, content } = opened.amending;
  const open = fields.filter(({ effect }) => effect !== 'checks');
  const changed = changedFields(opened.host, host, open);
  const submit = () => {
    setAsked(true);
    if (changed.length > 0 && reason.trim() !== '')
      act.mutate({ content, host: changedSections(opened.host, host, open), reason });
  };
  const faults = act.error instanceof Problem ? act.error.errors : [];
  const refused = open.find(({ pointer }) => faults.some((fault) => fieldOf(fault.pointer) === pointer))?.pointer;
  // The box may lie above what is in sight: the refusal below the boxes does not say which one it is.
  useEffect(() => {
    if (refused !== undefined) focusField(refused);
  }, [refused, act.error]);
  const shut = [...checked, ...fields.filter(({ effect }) => effect === 'checks')];
  return (
    <ActForm view={view} act={act} confirm={t('confirm')} onSubmit={submit} onCancel={onClose}>
      <Banner tone="info" title={t('meaning')} />
      <div className="grid gap-5">
        {open.map((field) => (
          <AmendField
            key={field.pointer}
            field={field}
            value={valueAt(host, field.pointer)}
            again={askedAgainBy([field], view.steps)}
            error={faults.find(({ pointer }) => fieldOf(pointer) === field.pointer)?.detail}
            onChange={(value) => setHost((now) => withValue(now, field.pointer, value))}
          />
        ))}
      </div>
      <Shut changes={shut} />
      <Reason
        label={t('reason')}
        value={reason}
        error={asked && reason.trim() === '' ? t('casefile:reasonMissing') : undefined}
        phrases={[t('phrase.one'), t('phrase.two')]}
        onChange={setReason}
      />
      <Consequence
        changed={changed.map(({ says }) => say(says))}
        again={askedAgainBy(changed, view.steps)}
        material={changed.some(({ effect }) => effect === 'steps')}
        asked={asked}
      />
    </ActForm>
  );
}

/** What cannot be amended, and where it goes instead. */
function Shut({ changes }: { changes: readonly ChangeInWords[] }) {
  const { t } = useTranslation('amending');
  const { say } = useLanguage();
  const names = [...new Set(changes.map(({ says }) => say(says)))];
  return (
    <section className="rounded-8 bg-solid-gray-50 px-4 py-3">
      <h3 className="text-std-16B-170">{t('shut.title')}</h3>
      <p className="text-dns-14N-130 leading-160 text-quiet">{t('shut.why')}</p>
      <ul className="mt-2 list-disc pl-6">
        {names.map((name) => (
          <li key={name} className="first-letter:uppercase">
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ConsequenceProps {
  changed: readonly string[];
  again: readonly server.StepName[];
  material: boolean;
  asked: boolean;
}

/** What will come of it, before it is sent. */
function Consequence({ changed, again, material, asked }: ConsequenceProps) {
  const { t } = useTranslation(['amending', 'common']);
  const join = useJoin();
  if (changed.length === 0) return asked ? <Banner tone="error" title={t('nothing')} announce /> : null;
  const fields = <span className="block first-letter:uppercase">{join(...new Set(changed))}</span>;
  if (again.length > 0) {
    const steps = join(...again.map((step) => t(`common:step.${step}`)));
    return (
      <Banner tone="warning" title={t('consequence.again', { steps })} announce>
        {fields}
      </Banner>
    );
  }
  return (
    <Banner tone="info" title={t(material ? 'consequence.steps' : 'consequence.nobody')} announce>
      {fields}
    </Banner>
  );
}
