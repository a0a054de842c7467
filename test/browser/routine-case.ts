// A dean between two meetings: the link of a message is opened on a phone, what is asked stands there in one sentence, and a routine case is decided
// with two taps.
import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { PHONE, type Visitor } from '../support/browser.js';

/** Decides a routine case (`reviewedCase` of KIM SUJIN) on a phone. @returns the taps, the link's among them, and the keys that were pressed */
export async function decideByThumb(
  { page, enter }: Visitor,
  key: string,
  caseId: string,
): Promise<{ taps: number; keys: string[] }> {
  let taps = 0;
  const keys: string[] = [];
  const tap = async (target: Locator) => {
    taps += 1;
    await target.tap();
  };
  await page.exposeFunction('tellKey', (pressed: string) => keys.push(pressed));
  await page.addInitScript(`addEventListener('keydown', (event) => tellKey(event.key), true)`);
  // The link of the message, which by itself does nothing but open the case.
  taps += 1;
  await enter(key, `/cases/${caseId}`);
  const bar = page.getByRole('region', { name: '判断', exact: true });
  await sentenceAbove(page.getByRole('region', { name: '判断する案件' }), bar);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await tap(bar.getByRole('button', { name: '承認する' }));
  const sheet = page.getByRole('dialog');
  expect(await sheet.getByRole('textbox').inputValue()).toBe('申請の内容と確認の結果に問題がないため、承認します。');
  await tap(sheet.getByRole('button', { name: '承認する', exact: true }));
  await page.getByText(/「承認」を記録しました/).waitFor();
  return { taps, keys };
}

/** What is asked and the way to answer are both on the first screen, before anybody scrolls. */
async function sentenceAbove(asked: Locator, bar: Locator): Promise<void> {
  expect((await asked.innerText()).replace(/[\u2066-\u2069]/g, '')).toMatch(
    /佐藤 美咲さんの情報理論研究室で、KIM SUJINさん（修士課程）を2027年4月1日から2029年3月31日まで/,
  );
  const [sentence, buttons] = [await asked.boundingBox(), await bar.boundingBox()];
  expect(sentence?.y ?? Infinity).toBeLessThan((buttons?.y ?? 0) - 120);
  expect((buttons?.y ?? Infinity) + (buttons?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
}
