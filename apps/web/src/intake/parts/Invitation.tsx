import { useMutation } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesChanged } from '../../api/cases.js';
import { useFormats } from '../../catalogue/use-formats.js';
import * as server from '../../client/index.js';
import type { CaseView, Invited, Language } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Button } from '../../design/Button.js';
import { Choice } from '../../design/Choice.js';
import { boxClass } from '../../design/fields.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';

/** A link for one person; shown once, to be sent by the host's own mail. */
export function Invitation({ view, email }: { view: CaseView; email: string | undefined }) {
  const { t } = useTranslation(['intake', 'common']);
  const { moment } = useFormats();
  const [language, setLanguage] = useState<Language>('en');
  const invite = useMutation({
    mutationFn: async () =>
      (
        await server.inviteApplicant({
          path: { id: view.id },
          body: { language, ...(email === undefined ? {} : { email }) },
          throwOnError: true,
        })
      ).data,
    onSuccess: casesChanged,
    meta: { shown: 'here' },
  });
  const action = actionOf(view.actions, 'invite');
  const earlier = view.invitation;
  return (
    <div className="flex flex-col gap-5">
      {invite.isError && <ProblemPanel error={invite.error} />}
      {earlier !== null && invite.data === undefined && (
        <Banner
          tone={earlier.locked ? 'warning' : 'info'}
          title={
            earlier.locked
              ? t('applicant.locked')
              : earlier.openedAt === null
                ? t('applicant.sent')
                : t('applicant.opened')
          }
        >
          {earlier.openedAt === null
            ? t('applicant.sentDetail', { until: moment(earlier.expiresAt) })
            : t('applicant.openedDetail', { at: moment(earlier.openedAt), until: moment(earlier.expiresAt) })}
        </Banner>
      )}
      {invite.data === undefined ? (
        <>
          <Choice<Language>
            label={t('applicant.language')}
            row
            value={language}
            options={(['en', 'ja'] as const).map((each) => ({ value: each, label: t(`common:languageName.${each}`) }))}
            onChange={setLanguage}
          />
          <Button
            className="self-start"
            isDisabled={action?.allowed === false}
            isPending={invite.isPending}
            onPress={() => invite.mutate()}
          >
            {earlier === null ? t('applicant.make') : t('applicant.makeAgain')}
          </Button>
          <WhyNot action={action} label={t('applicant.make')} />
        </>
      ) : (
        <FreshLink invited={invite.data} />
      )}
    </div>
  );
}

function FreshLink({ invited }: { invited: Invited }) {
  const { t } = useTranslation(['intake', 'common']);
  const { moment } = useFormats();
  const copy = async () => {
    await navigator.clipboard.writeText(invited.url);
    tellDone(t('common:copied'));
  };
  return (
    <section className="rounded-12 border-2 border-key-900 p-4 sm:p-5">
      <h3 className="text-std-18B-160">{t('applicant.link')}</h3>
      <p className="mt-1">{t('applicant.linkDetail', { until: moment(invited.expiresAt) })}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <input
          readOnly
          aria-label={t('applicant.link')}
          value={invited.url}
          className={boxClass(undefined, 'min-w-0 flex-1 basis-64 font-mono text-sm')}
          onFocus={(event) => event.target.select()}
        />
        <Button look="outline" onPress={() => void copy()}>
          <Copy aria-hidden className="size-5" />
          {t('common:copy')}
        </Button>
      </div>
      <p className="mt-2 text-dns-14N-130 leading-175 text-quiet">{t('applicant.once')}</p>
    </section>
  );
}
