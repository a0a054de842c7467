import { BellRing, RotateCcw, Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useSignature } from '../../catalogue/use-signature.js';
import type { Amendment, CaseView } from '../../client/index.js';
import { Card } from '../../design/Facts.js';
import { ChangesTable } from '../summary/ChangesTable.js';

/** What changed while the case is being decided on: what was, what is, and whom it concerns. The latest first. */
export function AmendmentsCard({ view: { amendments } }: { view: CaseView }) {
  const { t } = useTranslation('amending');
  if (amendments.length === 0) return null;
  return (
    <Card title={t('card.title')}>
      <ol className="flex flex-col gap-5">
        {amendments.toReversed().map((amendment) => (
          <li key={amendment.eventId} className="border-t border-line pt-4 first:border-t-0 first:pt-0">
            <AmendmentBody amendment={amendment} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function AmendmentBody({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation('amending');
  const { say } = useLanguage();
  const { moment } = useFormats();
  const join = useJoin();
  const signature = useSignature();
  const { changes, fields, reason, filename, at } = amendment;
  return (
    <>
      <p className="text-std-16B-170 first-letter:uppercase">{join(...changes.map(({ says }) => say(says)))}</p>
      <Effect amendment={amendment} />
      {fields.length > 0 && <ChangesTable changes={fields} />}
      {filename !== null && <p>{filename}</p>}
      {reason !== null && (
        <p className="mt-2 whitespace-pre-wrap">
          <span className="mr-2 text-dns-14N-130 text-quiet">{t('card.reason')}</span>
          {reason}
        </p>
      )}
      <p className="mt-1 text-dns-14N-130 leading-160 text-quiet">{join(signature(amendment), moment(at))}</p>
    </>
  );
}

/** By mark and words: whose decision it voided, who sees it before they decide, or that it concerns no decision. */
function Effect({ amendment: { concerns, askedAgain } }: { amendment: Amendment }) {
  const { t } = useTranslation(['amending', 'common']);
  const join = useJoin();
  const named = (steps: Amendment['concerns']) => join(...steps.map((step) => t(`common:step.${step}`)));
  const [Mark, words] =
    askedAgain.length > 0
      ? ([RotateCcw, t('card.again', { steps: named(askedAgain) })] as const)
      : concerns.length > 0
        ? ([Eye, t('card.seen')] as const)
        : ([BellRing, t('card.told')] as const);
  return (
    <p className="my-1 flex items-start gap-2">
      <Mark aria-hidden className="mt-1 size-5 shrink-0 text-key-900" />
      {words}
    </p>
  );
}
