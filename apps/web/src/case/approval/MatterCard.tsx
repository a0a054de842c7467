import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { CaseView } from '../../client/index.js';
import { TierChip } from '../../design/badges.js';
import { DueChip } from '../../queue/DueChip.js';
import { useFieldWords } from '../summary/use-field-words.js';
import { useCaseName } from '../use-case-name.js';

/** What is being decided, in one sentence: who, for what, by whom, until when. */
export function MatterCard({ view }: { view: CaseView }) {
  const { t } = useTranslation(['decision', 'casefile']);
  const { moment } = useFormats();
  const { say } = useLanguage();
  const sentence = useMatter(view);
  const tier = view.tier ?? view.proposal?.tier ?? null;
  return (
    <section aria-label={t('matter.title')} className="rounded-12 border-2 border-key-900 bg-key-50 p-4 sm:p-5">
      <p className="text-std-18B-160">{sentence}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-dns-14N-130 leading-160">
        <span>{say(view.unit.name)}</span>
        {tier !== null && (
          <span className="inline-flex items-center gap-1.5">
            {t('casefile:fact.tier')} <TierChip tier={tier} />
          </span>
        )}
        {view.due !== null && (
          <span className="inline-flex flex-wrap items-center gap-1.5">
            {t('matter.due')} {moment(view.due.at)} <DueChip due={view.due} />
          </span>
        )}
      </p>
    </section>
  );
}

function useMatter(view: CaseView): string {
  const { t } = useTranslation('decision');
  const { partialDay } = useFormats();
  const { textOf } = useFieldWords();
  const person = isolated(useCaseName(view));
  const laboratory = isolated(view.laboratory);
  const { stay, technology } = view.dossier?.host ?? {};
  const [from, to, topic] = [stay?.from, stay?.to, technology?.topic];
  if (!from || !to || !topic || !stay?.status || view.hostName === null)
    return t('matter.short', { person, laboratory });
  return t('matter.sentence', {
    ...{ person, laboratory, host: isolated(view.hostName), topic: isolated(topic) },
    ...{ status: textOf('status', stay.status), from: partialDay(from), to: partialDay(to) },
  });
}
