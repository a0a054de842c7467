// A person at a screen who acts by what it says, and whose clicks, keys and reading are counted: the words in which stories are told.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Language, Visitor } from '../support/browser.js';
import { charactersOf, type Effort, keysOf, noEffort } from './effort.js';

/** Roles whose names are pressed. */
type Pressed = 'button' | 'link' | 'tab' | 'checkbox' | 'switch';

type Name = string | RegExp;

/** Every piece of text that stands on the page, but for the frame around all pages and for what only a screen reader is told. */
const TEXT_ON_SCREEN = `(() => {
  const roots = [...document.querySelectorAll('main, [role=dialog], [role=alertdialog]')];
  const seen = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement;
      const text = node.textContent.trim();
      if (text === '' || !at || at.closest('select, option, [data-shell]')) continue;
      if (!at.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const box = at.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      seen.push(text);
    }
  }
  return seen;
})()`;

export class Person {
  effort: Effort = noEffort();
  /** How many questions they answered. */
  answered = 0;
  /** Characters that were new, by the heading under which they stood. */
  readonly readings = new Map<string, number>();
  private hand: 'mouse' | 'keyboard' = 'mouse';

  /** @param known pieces of text that this person has read before, in another case or on another day */
  constructor(
    readonly key: string,
    readonly visitor: Visitor,
    readonly language: Language,
    private readonly isTouch: boolean,
    readonly known = new Set<string>(),
  ) {}

  get page(): Page {
    return this.visitor.page;
  }

  /** From here on counted anew; what was read stays read. */
  beginsAnew(): void {
    this.effort = noEffort();
  }

  /** Opens an address with one click, as by the link of a message, and is signed in there as the university's sign-in does it: unasked. */
  async enters(path: string): Promise<void> {
    this.counts({ clicks: 1, minds: 1 }, 'mouse');
    await this.visitor.enter(this.key, path);
    await this.reads();
  }

  /** The same for whoever is signed in already, or needs no account. */
  async opens(path: string): Promise<void> {
    this.counts({ clicks: 1, minds: 1 }, 'mouse');
    await this.visitor.open(path);
    await this.reads();
  }

  async presses(name: Name, { within = this.page as Page | Locator, as = 'button' as Pressed } = {}): Promise<void> {
    await this.touches(byRole(within, as, name));
  }

  async follows(name: Name, within: Page | Locator = this.page): Promise<void> {
    await this.presses(name, { within, as: 'link' });
  }

  /** Answers a question of which each answer is a target of its own. */
  async answers(question: Name, choice: string, within: Page | Locator = this.page): Promise<void> {
    this.answered += 1;
    const asked = within.getByRole('radiogroup', { name: question });
    await this.touches(asked.getByText(choice, { exact: true }));
  }

  async writes(label: Name, text: string, within: Page | Locator = this.page): Promise<void> {
    this.answered += 1;
    const box = within.getByRole('textbox', { name: label }).first();
    await this.touches(box, { thinks: false });
    this.counts({ keys: keysOf(text), minds: 1 }, 'keyboard');
    await box.fill(text);
    await this.reads();
  }

  async picks(label: Name, option: string, within: Page | Locator = this.page): Promise<void> {
    this.answered += 1;
    const list = within.getByRole('combobox', { name: label });
    this.counts({ clicks: 2, minds: 1 }, 'mouse');
    // By what it is called, or by how that begins.
    const names = await list.getByRole('option').allTextContents();
    await list.selectOption({
      label: names.find((name) => name === option) ?? names.find((name) => name.startsWith(option)) ?? option,
    });
    await this.reads();
  }

  /** The file is found in the system's own window: opened by a double click. */
  async attaches(
    kind: string,
    button: string,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.touches(this.page.getByRole('region', { name: kind }).getByRole('button', { name: button }));
    this.counts({ clicks: 2, minds: 1 }, 'mouse');
    await (await chooser).setFiles(file);
    await this.sees(file.name);
    await this.reads();
  }

  /** Presses keys one after another; a chord is as many as it has. @param minds how often they make up their mind */
  async types(keys: readonly string[], minds = 1): Promise<void> {
    this.counts({ keys: keys.reduce((sum, each) => sum + each.split('+').length, 0), minds }, 'keyboard');
    for (const key of keys) await this.page.keyboard.press(key);
    await this.reads();
  }

  /** Waits until the screen says it. @throws Error of the browser when it never does */
  async sees(text: Name, within: Page | Locator = this.page): Promise<void> {
    await within.getByText(text).filter({ visible: true }).first().waitFor({ state: 'visible' });
    await this.reads();
  }

  /** Once the screen has come to rest, it says nothing of the kind. */
  async seesNothingOf(text: Name): Promise<void> {
    await this.visitor.settle();
    assert.equal(
      await this.page.getByText(text).filter({ visible: true }).count(),
      0,
      `${this.key} sees ${String(text)}`,
    );
  }

  /** Nothing of the page lies beyond the edge of the window. */
  async seesItWhole(): Promise<void> {
    const beyond = await this.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    assert.ok(beyond <= 0, `${this.page.url()} goes ${beyond} pixels beyond the window`);
  }

  /** Takes in what is new on the screen. */
  async reads(): Promise<void> {
    await this.visitor.settle();
    const heading = (await this.page.locator('[role=dialog] h2, h2#section, h1').last().textContent()) ?? '';
    for (const text of await this.page.evaluate<string[]>(TEXT_ON_SCREEN)) {
      if (this.known.has(text)) continue;
      this.known.add(text);
      const { japanese, other } = charactersOf(text);
      this.readings.set(heading, (this.readings.get(heading) ?? 0) + japanese + other);
      this.effort.japanese += japanese;
      this.effort.other += other;
    }
  }

  private async touches(target: Locator, { thinks = true } = {}): Promise<void> {
    this.counts({ clicks: 1, minds: thinks ? 1 : 0 }, 'mouse');
    await (this.isTouch ? target.tap() : target.click());
    if (thinks) await this.reads();
  }

  private counts({ clicks = 0, keys = 0, minds = 0 }: Partial<Effort>, hand: 'mouse' | 'keyboard'): void {
    this.effort.clicks += clicks;
    this.effort.keys += keys;
    this.effort.minds += minds;
    // On a phone the thumb taps and types.
    if (hand !== this.hand && !this.isTouch) this.effort.homings += 1;
    this.hand = hand;
  }
}

function byRole(within: Page | Locator, role: Pressed, name: Name): Locator {
  return within.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
}
