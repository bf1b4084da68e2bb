import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

const mostStops = 80;

/** Presses Tab until the focus stands there, as someone without a mouse does. Throws when it can't be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  for (let stops = 0; stops <= mostStops; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${target} can't be reached by keyboard`);
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
