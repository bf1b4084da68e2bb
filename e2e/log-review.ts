import type { Locator, Page } from 'playwright-core';
import { signInByKeys } from './emergency.ts';

/** Comes to a page of the office, once the portal has chosen the only assignment there is. */
export async function comeTo(page: Page, name: string, path: string): Promise<void> {
  await signInByKeys(page, name);
  await page.getByRole('textbox', { name: /^Personnummer/ }).waitFor();
  await page.goto(path);
}

/** The rows of the work list. */
export function rowsOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Att granska' }).getByRole('row');
}

/** The uppermost row about a reader. Openings are judged a moment after they end; the list is as it was when it was fetched. */
export async function awaitRowOf(page: Page, reader: string): Promise<Locator> {
  const row = rowsOf(page).filter({ hasText: reader }).first();
  for (let looks = 0; looks < 30 && (await row.count()) === 0; looks += 1) {
    await page.waitForTimeout(1000);
    await page.reload();
    await page.getByText(/^Här står inte vem/).waitFor();
  }
  return row;
}
