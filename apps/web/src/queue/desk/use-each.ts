import { useState } from 'react';
import { casesChanged } from '../../api/cases.js';
import type { CaseRow } from '../../client/index.js';
import { useProblemText } from '../../shell/use-problem-text.js';

/** What came of one case: null while it is under way, else what the server said against it. */
export interface Answered {
  row: CaseRow;
  refused: string | null;
}

/** One command for each case, one after the other, each with its own answer; a refusal of one holds up no other. */
export function useEach(act: (row: CaseRow) => Promise<unknown>) {
  const told = useProblemText();
  const [answers, setAnswers] = useState<readonly Answered[] | null>(null);
  const [isPending, setPending] = useState(false);
  const run = async (rows: readonly CaseRow[]) => {
    setPending(true);
    const all: Answered[] = [];
    for (const row of rows) {
      const refused = await act(row).then(
        () => null,
        (error: unknown) => told(error).detail,
      );
      all.push({ row, refused });
      setAnswers([...all]);
    }
    await casesChanged();
    setPending(false);
  };
  return { run, answers, isPending };
}
