import type { Page } from 'playwright-core';

/** The people of the county whom the journeys meet, by their identity numbers. */
export const numbers = {
  birgitta: '19391017-9203',
  svenErik: '19360222-9092',
  elsa: '20140629-2381',
  sixten: '20220626-2392',
  mariaHedlund: '19850402-2388',
  johan: '19790402-2394',
  tolvan: '19121212-1212',
  rut: '19410427-9122',
  kerstin: '19550307-2042',
  leif: '19480130-1872',
  ingrid: '19370719-7442',
} as const;

/** Signs in at the identity provider as one of the county's staff. */
export async function signInAsStaff(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Logga in med tjänstekort' }).click();
  await page.getByRole('button', { name }).first().click();
  await page.waitForURL('**/staff**');
}

/** Searches from the page where staff search, and comes to the steps. */
export async function lookUp(page: Page, number: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Personnummer/ }).fill(number);
  await page.getByRole('button', { name: 'Sök', exact: true }).click();
  await page.waitForURL('**/steps');
}

/** Leaves whoever is open for somebody else, by the field of the bar. */
export async function lookUpNext(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Sök personnummer' }).click();
  await lookUp(page, number);
}

/** Step 1: an active choice to see whether there is anything. */
export async function seeWhetherThereIsAnything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se om det finns något' }).click();
}

/** Step 2 for a reader in care; with `relation` where it isn't there already. */
export async function stateGroundInCare(
  page: Page,
  relation?: { patient: string; basis: string },
): Promise<void> {
  await choose(page, 'Vård och behandling');
  await page.getByRole('textbox', { name: /Vad behöver du veta/ }).fill('Fall, sår och läkemedel');
  await tick(page, /betydelse för vården/);
  if (relation !== undefined) {
    await choose(page, `${relation.patient} är patient hos er nu`);
    await pick(page, 'Det grundar sig på', relation.basis);
    await page.getByRole('button', { name: 'En vecka' }).click();
  }
  await page.getByRole('button', { name: 'Spara grunden' }).click();
}

/** Step 2 for a reader in social care whose recipient it already is. */
export async function stateGroundInSocialCare(page: Page): Promise<void> {
  await choose(page, 'Insatser');
  await page.getByRole('textbox', { name: /Vad behöver du veta/ }).fill('Såret och morgonhjälpen');
  await tick(page, /betydelse för insatserna/);
  await page.getByRole('button', { name: 'Spara grunden' }).click();
}

/** Step 3 when the person says yes: to everyone with a right at the unit, for a week, spoken on the spot. */
export async function recordYes(page: Page, name: string): Promise<void> {
  await choose(page, 'Ja');
  await pick(page, 'Samtycket gäller', /^Alla behöriga på/);
  await page.getByRole('button', { name: 'En vecka' }).click();
  await pick(page, 'Så lämnades det', 'Muntligt, på plats');
  await pick(page, 'Lämnat av', name);
  await page.getByRole('button', { name: 'Spara svaret och visa vilka som delar' }).click();
}

/** Steps 4 and 5, from the list of sources on. */
export async function openOverview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Öppna översikten' }).click();
  await page.getByRole('heading', { name: 'Dokument', exact: true }).waitFor();
}

/** Chooses an answer in a box. The radio itself is out of sight, so its words are clicked, as people do. */
export async function choose(page: Page, label: string): Promise<void> {
  await page
    .getByRole('radiogroup')
    .locator('label')
    .filter({ hasText: new RegExp(`^${label}`) })
    .click();
}

export async function tick(page: Page, label: RegExp): Promise<void> {
  await page.locator('label').filter({ hasText: label }).click();
}

/** Chooses from a list that opens. */
export async function pick(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await page.getByRole('option', { name: option }).click();
}
