// Pictures of every screen, to be looked at: `node dist/test/browser/pictures.js URL [NAME…]`, URL being a running demonstration.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Browser } from '../../apps/cli/src/demonstration/browser.js';
import { DEMONSTRATION_PASSWORD } from '../../apps/cli/src/demonstration/people.js';
import { DESK, openBrowser, PHONE, settled } from '../support/browser.js';
import { screensOf } from './screens.js';

const FOLDER = 'test/screens';

const [baseUrl = 'http://127.0.0.1:3000', ...wanted] = process.argv.slice(2);
const as = (key: string) =>
  new Browser(baseUrl, key, { email: `${key}@sekigaoka.example`, password: DEMONSTRATION_PASSWORD });
const screens = (await screensOf(as)).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const browser = await openBrowser(baseUrl);
const sessions = new Map<
  string | null,
  Awaited<ReturnType<Awaited<ReturnType<typeof browser.newVisitor>>['context']['storageState']>>
>();
mkdirSync(FOLDER, { recursive: true });
for (const language of ['ja', 'en'] as const) {
  for (const window of [DESK, PHONE]) {
    for (const screen of screens) {
      const kept = sessions.get(screen.as);
      const visitor = await browser.newVisitor({
        language,
        window,
        ...(kept ? { kept: { ...kept, origins: [] } } : {}),
      });
      if (screen.as !== null && !kept) {
        await visitor.enter(screen.as, screen.path);
        sessions.set(screen.as, await visitor.context.storageState());
      } else await visitor.open(screen.path);
      await settled(visitor.page);
      await visitor.page.screenshot({
        path: join(FOLDER, `${screen.name}.${language}.${window.width}.png`),
        fullPage: true,
      });
      for (const fault of visitor.faults) console.log(`${screen.name} ${language} ${window.width}: ${fault}`);
      await visitor.context.close();
    }
  }
}
await browser.close();
