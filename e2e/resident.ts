import type { Page } from 'playwright-core';

/** Signs in at the identity provider as one of the county's residents. */
export async function signInAsResident(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Logga in med e-legitimation' }).click();
  await page.getByRole('button', { name }).first().click();
  await page.waitForURL('**/resident**');
}
