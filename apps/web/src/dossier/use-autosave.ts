// Saves what was typed, section by section, five seconds after the last change, on leaving a field, and when the page is hidden.
// Nothing that could not be saved is dropped: it goes with the next attempt.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftProblem, DraftSaved } from '../client/index.js';
import { whenReleased } from './released.js';

const QUIET_MS = 5_000;
const RETRY_MS = 10_000;

export type SaveState = 'untouched' | 'typing' | 'saving' | 'saved' | 'failed';

export interface Autosave<Sections extends object> {
  state: SaveState;
  savedAt: string | null;
  problems: DraftProblem[];
  error: unknown;
  change: <Section extends keyof Sections>(section: Section, value: Sections[Section]) => void;
  /** Saves at once; resolves true when everything typed is kept by the server. */
  flush: () => Promise<boolean>;
}

export interface AutosaveStart {
  savedAt: string | null;
  problems: DraftProblem[];
}

type SaveStatus = Pick<Autosave<object>, 'state' | 'savedAt' | 'problems' | 'error'>;

/** Keeps a draft; `save` gets the sections that changed since the last success. */
export function useAutosave<Sections extends object>(
  save: (sections: Partial<Sections>) => Promise<DraftSaved>,
  start: AutosaveStart,
): Autosave<Sections> {
  const [status, setStatus] = useState<SaveStatus>({ state: 'untouched', error: null, ...start });
  // The server was asked again (a document came, the other part was signed): what it found wrong then is the newer truth.
  const [read, setRead] = useState(start.problems);
  if (read !== start.problems) {
    setRead(start.problems);
    setStatus((now) => ({ ...now, problems: start.problems }));
  }
  const pending = useRef<Partial<Sections>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<boolean> | null>(null);
  const saver = useRef(save);
  useEffect(() => {
    saver.current = save;
  });

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current !== null) await running.current;
    if (Object.keys(pending.current).length === 0) return true;
    const sections = pending.current;
    pending.current = {};
    setStatus((now) => ({ ...now, state: 'saving' }));
    running.current = saver.current(sections).then(
      async (saved) => {
        await whenReleased();
        const more = Object.keys(pending.current).length > 0;
        setStatus({ state: more ? 'typing' : 'saved', savedAt: saved.savedAt, problems: saved.problems, error: null });
        return true;
      },
      (error: unknown) => {
        pending.current = { ...sections, ...pending.current };
        timer.current = setTimeout(() => void flushLater.current(), RETRY_MS);
        setStatus((now) => ({ ...now, state: 'failed', error }));
        return false;
      },
    );
    const done = await running.current;
    running.current = null;
    return done;
  }, []);
  const flushLater = useRef(flush);

  const change = useCallback(<Section extends keyof Sections>(section: Section, value: Sections[Section]): void => {
    pending.current = { ...pending.current, [section]: value };
    setStatus((now) => (now.state === 'typing' ? now : { ...now, state: 'typing' }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flushLater.current(), QUIET_MS);
  }, []);

  useFlushOnHiding(flush);
  return { ...status, change, flush };
}

/** Saves when the page is hidden or left. */
function useFlushOnHiding(flush: () => Promise<boolean>): void {
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      void flush();
    };
  }, [flush]);
}
