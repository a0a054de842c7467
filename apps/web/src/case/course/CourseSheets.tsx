import type { CaseView } from '../../client/index.js';
import { AmendSheet } from '../amending/AmendSheet.js';
import type { CourseAct } from '../use-case-acts.js';
import { ContestSheet } from './ContestSheet.js';
import { ReasonSheet } from './ReasonSheet.js';
import { SupersedeSheet } from './SupersedeSheet.js';
import { TakeBackSheet } from './TakeBackSheet.js';
import { TierSheet } from './TierSheet.js';

interface CourseSheetProps {
  view: CaseView;
  act: CourseAct;
  onClose: () => void;
}

/** The sheet in which an act on the course is confirmed. */
export function CourseSheet({ view, act, onClose }: CourseSheetProps) {
  switch (act) {
    case 'amend':
      return <AmendSheet view={view} onClose={onClose} />;
    case 'take-back':
      return <TakeBackSheet view={view} onClose={onClose} />;
    case 'hold':
    case 'release-hold':
    case 'reopen':
      return <ReasonSheet key={act} view={view} act={act} onClose={onClose} />;
    case 'raise-tier':
    case 'lower-tier':
      return <TierSheet key={act} view={view} act={act} onClose={onClose} />;
    case 'supersede':
      return <SupersedeSheet view={view} onClose={onClose} />;
    case 'answer-contest':
      return <ContestSheet view={view} onClose={onClose} />;
  }
}
