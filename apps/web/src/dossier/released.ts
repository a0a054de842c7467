// Nothing may move under a finger: what appears or disappears because a field was left waits until the press that left it is over, or the
// button slides away between press and release and the press is lost.
let held = false;
let waiting: (() => void)[] = [];

function release(): void {
  held = false;
  // After the click that follows the release.
  setTimeout(() => {
    const due = waiting;
    waiting = [];
    for (const go of due) go();
  });
}

addEventListener('pointerdown', () => (held = true), true);
addEventListener('pointerup', release, true);
addEventListener('pointercancel', release, true);

/** Resolves when no pointer is pressed: at once, or after the press that is under way. */
export function whenReleased(): Promise<void> {
  return held ? new Promise((go) => waiting.push(go)) : Promise.resolve();
}
