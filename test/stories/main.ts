// npm run -s stories [-- NUMBER…]: tells the stories on the screens of a real house in Chromium, and says of each how long it took and what its people
// did. One that breaks off leaves everybody's screen in test/screens, and the program ends with 1.
import { mkdirSync } from 'node:fs';
import { inOwnRun } from '../support/own-run.js';
import { STORIES } from './all.js';
import type { Effort } from './effort.js';
import { openStage, type Stage } from './stage.js';
import type { Story } from './story.js';

const USAGE = `npm run -s stories [-- NUMBER…]   (${STORIES.map(({ number }) => number).join(', ')})`;
const words = process.argv.slice(2);
const told = STORIES.filter(({ number }) => words.length === 0 || words.includes(String(number)));
if (words.includes('--help') || words.some((word) => !STORIES.some(({ number }) => word === String(number)))) {
  (words.includes('--help') ? console.log : console.error)(`Usage: ${USAGE}`);
  process.exit(words.includes('--help') ? 0 : 2);
}
const PICTURES = 'test/screens';

process.exitCode = await inOwnRun(async () => {
  let broken = 0;
  let shared: Stage | null = null;
  for (const story of told) {
    const stage = story.isAlone === true ? await openStage() : (shared ??= await openStage());
    if (!(await tell(story, stage))) broken += 1;
    if (stage !== shared) await stage.close();
  }
  await shared?.close();
  return broken > 0 ? 1 : 0;
});

async function tell(story: Story, stage: Stage): Promise<boolean> {
  const begun = performance.now();
  const before = stage.people.length;
  let fault: unknown = null;
  try {
    await story.tell(stage);
  } catch (error) {
    fault = error;
    mkdirSync(PICTURES, { recursive: true });
    await stage.pictures(PICTURES);
  }
  const people = stage.people.slice(before);
  const sum = (of: (effort: Effort) => number) => people.reduce((total, { effort }) => total + of(effort), 0);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
  const did = `${sum(({ clicks }) => clicks)} clicks, ${sum(({ keys }) => keys)} keys of ${people.length} people`;
  console.log(
    `${fault === null ? 'told  ' : 'BROKEN'} ${String(story.number).padStart(2)} ${seconds} s  ${story.title}: ${did}`,
  );
  if (fault !== null) console.error(fault);
  for (const { page } of people) await page.context().close();
  return fault === null;
}
