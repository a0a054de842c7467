import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../design/Banner.js';
import { useArrival } from '../shell/Page.js';
import { PublicLayout } from '../shell/PublicLayout.js';

interface DoorPageProps {
  title: string;
  lead: string;
  /** Empty: the address was cut. */
  token: string;
  /** What to do when it was. */
  advice: string;
  children: ReactNode;
}

/** Frame of the pages that a link with a secret opens. */
export function DoorPage({ title, lead, token, advice, children }: DoorPageProps) {
  const { t } = useTranslation('admin');
  const heading = useArrival(title);
  return (
    <PublicLayout>
      <div className="mx-auto flex max-w-2xl flex-col gap-6 rounded-12 border border-line bg-white p-5 sm:p-8">
        <header>
          <h1 ref={heading} tabIndex={-1} className="text-std-28B-150">
            {title}
          </h1>
          <p className="measure mt-2 text-quiet">{lead}</p>
        </header>
        {token === '' ? (
          <Banner tone="error" title={t('setup.noToken')}>
            {advice}
          </Banner>
        ) : (
          children
        )}
      </div>
    </PublicLayout>
  );
}
