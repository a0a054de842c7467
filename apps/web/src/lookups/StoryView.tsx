import { useTranslation } from 'react-i18next';
import { useJoin } from '../catalogue/use-join.js';
import type { FormStory, NameStory } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { useEngineWords } from './use-engine-words.js';

/** How a name was read: the forms in it, what was disguised, and every reading in Latin letters. */
export function StoryView({ story }: { story: readonly NameStory[] }) {
  const { t } = useTranslation('lookups');
  return (
    <details className="rounded-8 border border-line px-4 py-2">
      <summary className="min-h-11 cursor-pointer py-2 text-std-16B-170">{t('story.title')}</summary>
      <div className="flex flex-col gap-5 py-2">
        {story.map(({ kind, name, forms }) => (
          <section key={`${kind} ${name}`}>
            <h3 className="mb-2 text-std-16B-170">{t(`story.as.${kind}`)}</h3>
            {forms.length === 0 && <p>{t('story.noReading')}</p>}
            <ol className="flex flex-col gap-3">
              {forms.map((form, index) => (
                <li key={index} className="rounded-8 bg-paper px-4 py-3">
                  <Form form={form} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </details>
  );
}

function Form({ form }: { form: FormStory }) {
  const { t } = useTranslation('lookups');
  const join = useJoin();
  const { role, route } = useEngineWords();
  return (
    <div className="flex flex-col gap-2">
      <p>
        <span className="mr-2 text-dns-14N-130 text-quiet">{role(form.role)}</span>
        <bdi className="break-words">{form.written}</bdi>
      </p>
      {form.deceptions.length > 0 && (
        <Banner tone="warning" title={t('story.disguised')}>
          {join(
            ...form.deceptions.map(
              ({ kind, at, codePoint }) =>
                `${t(`story.deception.${kind}`)} (${t('story.at', { position: at + 1, code: codePoint })})`,
            ),
          )}
        </Banner>
      )}
      <p className="text-dns-14N-130 leading-160 text-quiet">
        {t('story.folded')} <bdi className="text-ink break-words">{form.folded}</bdi>
      </p>
      {form.readings.length === 0 ? (
        <p>{t('story.noReading')}</p>
      ) : (
        <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[10rem_1fr]" aria-label={t('story.reading')}>
          {form.readings.map((reading, index) => (
            <div key={index} className="contents">
              <dt className="text-dns-14N-130 leading-175 text-quiet">{route(reading.route)}</dt>
              <dd className="break-words">
                {reading.words.map(({ spellings }, word) => (
                  <span key={word} className="mr-3 inline-block">
                    <bdi>{spellings[0]}</bdi>
                    {spellings.length > 1 && (
                      <span className="text-dns-14N-130 text-quiet"> ({spellings.slice(1).join(', ')})</span>
                    )}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
