import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

const mostStops = 80;

/** Presses Tab until the focus stands there, or on one of them, as someone without a mouse does. Throws when it can't be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  for (let stops = 0; stops <= mostStops; stops += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${target} can't be reached by keyboard`);
}

/** Goes to a link or a button, and presses it. */
export async function pressByKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field, and writes in it. */
export async function typeByKeys(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(words);
}

/** Goes to a box, and ticks it. */
export async function tickByKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Space');
  assert.ok(await target.isChecked(), `${target} is ticked`);
}

/** Goes to a question, and moves by the arrows to one of its answers. */
export async function chooseByKeys(
  page: Page,
  question: string | RegExp,
  answer: string | RegExp,
): Promise<void> {
  const group = page.getByRole('radiogroup', { name: question });
  const wanted = group.getByRole('radio', { name: answer });
  await tabTo(page, group.getByRole('radio'));
  for (let steps = 0; steps < 10 && !(await hasFocus(wanted)); steps += 1) {
    await page.keyboard.press('ArrowDown');
  }
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  assert.ok(await wanted.isChecked(), `${wanted} is chosen`);
}

/** Goes to a list that opens, and chooses from it by the arrows. */
export async function pickByKeys(
  page: Page,
  field: Locator,
  option: string | RegExp,
): Promise<void> {
  await tabTo(page, field);
  const focused = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('option', { name: option });
  await wanted.waitFor();
  for (let steps = 0; steps < 10 && !(await hasFocus(wanted)); steps += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await wanted.waitFor({ state: 'detached' });
  await page.waitForFunction((element) => element === document.activeElement, focused);
}

/** Waits until the page itself has put the focus there. */
export async function assertFocused(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  for (let looks = 0; looks < 40; looks += 1) {
    if (await hasFocus(target)) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`the focus isn't put on ${target}`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.first().evaluate((element) => element === document.activeElement);
}
