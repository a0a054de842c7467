import { useMay } from '../session/use-session.js';

/** Where the reader's cases are listed, and how the way there is called. */
export function useCaseHome(): { to: '/queue' | '/my-work'; word: 'toQueue' | 'toWork' } {
  const may = useMay();
  const office = may('case.verify') || may('case.decide') || may('case.escalate');
  return office ? { to: '/queue', word: 'toQueue' } : { to: '/my-work', word: 'toWork' };
}
