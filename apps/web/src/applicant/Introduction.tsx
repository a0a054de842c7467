import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { ApplicantCase } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';
import { Facts } from '../design/Facts.js';
import { Name } from '../design/Name.js';
import { type Step, STEPS } from './steps.js';
import { useArrival } from '../shell/Page.js';

/** Who asks, what, and why; before the first question. */
export function Introduction({ mine, onBegin }: { mine: ApplicantCase; onBegin: () => void }) {
  const { t } = useTranslation(['applicant', 'common']);
  const { say } = useLanguage();
  const title = t('intro.title');
  const heading = useArrival(title);
  const answering = mine.waitingFor?.what === 'answer';
  return (
    <section className="flex flex-col gap-6">
      <h1 ref={heading} tabIndex={-1} className="text-std-24B-150">
        {title}
      </h1>
      {answering && (
        <Banner tone="warning" title={t('intro.returned')}>
          {t('intro.returnedDetail')}
        </Banner>
      )}
      <p>{t('intro.lead', { university: say(mine.university) })}</p>
      <Facts
        facts={[
          [t('intro.host'), mine.hostName === null ? t('common:none') : <Name>{mine.hostName}</Name>],
          [t('intro.laboratory'), mine.laboratory],
          [t('intro.number'), mine.number],
        ]}
      />
      {mine.asks.length > 0 && (
        <section>
          <h2 className="mb-2 text-std-18B-160">{t('intro.asks')}</h2>
          <ul className="flex flex-col gap-3">
            {inOrder(mine.asks).map(({ section, step, why }) => (
              <li key={section} className="rounded-8 border border-line bg-white px-4 py-3">
                <p className="text-std-16B-170">{t(`step.${step}.title`)}</p>
                {say(why)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button onPress={onBegin} className="w-full sm:w-auto sm:self-start">
        {t('intro.begin')}
      </Button>
    </section>
  );
}

/** In the order of the pages on which they are asked. */
function inOrder(asks: ApplicantCase['asks']): (ApplicantCase['asks'][number] & { step: Step })[] {
  return asks
    .map((ask) => ({ ...ask, step: STEPS.find((step) => step === ask.section) ?? ('sign' as const) }))
    .toSorted((one, other) => STEPS.indexOf(one.step) - STEPS.indexOf(other.step));
}
