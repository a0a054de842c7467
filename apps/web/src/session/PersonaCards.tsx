import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/session.js';
import type { Persona } from '../client/index.js';
import { useLanguage } from '../catalogue/use-language.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { enter } from './enter.js';

/** The people of the demonstration; one press signs in and lands on what waits for them. */
export function PersonaCards({ personas }: { personas: readonly Persona[] }) {
  const { t } = useTranslation('session');
  const queries = useQueryClient();
  const entry = useMutation({
    mutationFn: (persona: Persona) => signIn({ email: persona.email, password: persona.password }),
    onSuccess: (session, persona) => enter(session, queries, persona.landing),
    meta: { shown: 'here' },
  });
  return (
    <section aria-labelledby="personas">
      <h2 id="personas" className="mb-4 text-std-20B-150">
        {t('personas')}
      </h2>
      {entry.isError && <ProblemPanel error={entry.error} />}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {personas.map((persona) => (
          <li key={persona.key}>
            <PersonaCard persona={persona} isDisabled={entry.isPending} onPress={() => entry.mutate(persona)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PersonaCard({ persona, isDisabled, onPress }: { persona: Persona; isDisabled: boolean; onPress: () => void }) {
  const { t } = useTranslation('session');
  const { say } = useLanguage();
  return (
    <Button
      isDisabled={isDisabled}
      onPress={onPress}
      className="group flex h-full w-full flex-col gap-1 rounded-12 border border-line bg-white p-5 text-left hover:border-key-900 hover:shadow-1 disabled:opacity-60"
    >
      <span className="text-dns-14N-130 leading-160 text-quiet">{say(persona.title)}</span>
      <span className="text-std-20B-150">{say(persona.name)}</span>
      <span className="mt-1 flex-1 text-std-16N-170">{say(persona.invites)}</span>
      <span className="mt-3 inline-flex items-center gap-1.5 text-oln-16B-100 leading-150 text-key-900 group-hover:underline">
        {t('enterAs')}
        <ArrowRight aria-hidden className="size-5" />
      </span>
    </Button>
  );
}
