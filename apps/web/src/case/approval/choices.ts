import { Ban, Check, CornerUpLeft, FileWarning, ListChecks, type LucideIcon } from 'lucide-react';
import type { Outcome } from '../../client/index.js';
import type { ButtonLook } from '../../design/Button.js';

/** The ways to decide, in the order in which they are offered, each with the key that opens its sheet. */
export const CHOICES = [
  { outcome: 'approve', icon: Check, look: 'solid', key: 'a' },
  { outcome: 'approve-with-conditions', icon: ListChecks, look: 'outline', key: null },
  { outcome: 'return', icon: CornerUpLeft, look: 'outline', key: 'r' },
  { outcome: 'licence-required', icon: FileWarning, look: 'outline', key: null },
  { outcome: 'reject', icon: Ban, look: 'outline', key: null },
] as const satisfies readonly { outcome: Outcome; icon: LucideIcon; look: ButtonLook; key: string | null }[];
