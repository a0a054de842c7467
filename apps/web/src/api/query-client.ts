// One cache for all reads; a failed act that its screen did not take up is told in the corner, so no error is ever lost.
import { MutationCache, QueryClient } from '@tanstack/react-query';
import { tellFault, tellProblem } from '../shell/toasts.js';
import { Problem } from './problem.js';

declare module '@tanstack/react-query' {
  interface Register {
    /** `shown: 'here'`: the screen itself shows the problem where it happened. */
    mutationMeta: { shown?: 'here' };
    defaultError: Error;
  }
}

/** The cache of this tab. */
export const queryClient = new QueryClient({
  mutationCache: new MutationCache({
    onError: (error, _variables, _result, mutation) => {
      if (mutation.meta?.shown === 'here') return;
      if (error instanceof Problem) {
        if (error.status !== 401) tellProblem(error);
      } else tellFault(error.message);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof Problem && (error.status === 0 || error.status >= 500),
    },
  },
});
