// Pictures of every screen, to be looked at: `node dist/test/browser/pictures.js URL [NAME…]`, URL being a running demonstration.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESK, openBrowser, PHONE, type Language } from '../support/browser.js';
import { peopleAt } from '../support/demonstration.js';
import { landmarksOf, SCREENS } from './screens.js';

const FOLDER = 'test/screens';

const [baseUrl = 'http://127.0.0.1:3000', ...wanted] = process.argv.slice(2);
const landmarks = await landmarksOf(peopleAt(baseUrl));
const browser = await openBrowser(baseUrl);
mkdirSync(FOLDER, { recursive: true });
const keys = new Set(SCREENS.map(({ as }) => as));
for (const language of ['ja', 'en'] as const) {
  for (const window of [DESK, PHONE]) {
    for (const key of keys) await take(key, { language, window });
  }
}
await browser.close();

async function take(key: string | null, options: { language: Language; window: typeof DESK }): Promise<void> {
  const screens = SCREENS.filter(({ as, name }) => as === key && (wanted.length === 0 || wanted.includes(name)));
  const visitor = await browser.newVisitor(options);
  if (key !== null && screens.length > 0) await visitor.enter(key, '/');
  for (const { name, path } of screens) {
    await visitor.open(path(landmarks));
    const file = join(FOLDER, `${name}.${options.language}.${options.window.width}.png`);
    await visitor.page.screenshot({ path: file, fullPage: true });
  }
  for (const fault of visitor.faults) console.log(fault);
  await visitor.context.close();
}
