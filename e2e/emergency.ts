import type { Locator, Page } from 'playwright-core';
import {
  assertFocused,
  chooseByKeys,
  pickByKeys,
  pressByKeys,
  tickByKeys,
  typeByKeys,
} from './keyboard.ts';

/*
 * What staff do when a person can't answer, each without touching a mouse: most of it is done in a hurry, and
 * by some who never use one.
 */

/** Signs in at the identity provider as one of the county's staff, and comes to the search for a person. */
export async function signInByKeys(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await pressByKeys(page, page.getByRole('link', { name: 'Logga in med tjänstekort' }));
  await assertFocused(page, page.getByRole('searchbox', { name: /Sök på namn/ }));
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await pressByKeys(page, page.getByRole('button', { name }));
  await page.waitForURL('**/staff**');
}

/** Searches for a person, and sees whether there is anything. */
export async function lookUpByKeys(page: Page, number: string): Promise<void> {
  await assertFocused(page, page.getByRole('textbox', { name: /^Personnummer/ }));
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await assertFocused(page, page.getByRole('button', { name: 'Se om det finns något' }));
  await page.keyboard.press('Enter');
}

/** Step 2 in care: the ground, and that the person is a patient at the unit for a week. */
export async function stateGroundInCareByKeys(page: Page, name: string): Promise<void> {
  await chooseByKeys(page, 'Du behöver läsa för', /^Vård och behandling/);
  await typeByKeys(
    page,
    page.getByRole('textbox', { name: /Vad behöver du veta/ }),
    'Läkemedel och sjukdomar',
  );
  await tickByKeys(page, page.getByRole('checkbox', { name: /betydelse för vården/ }));
  await chooseByKeys(page, 'Vårdrelation', `${name} är patient hos er nu`);
  await pickByKeys(page, page.getByRole('button', { name: /Det grundar sig på$/ }), 'Besök');
  await pressByKeys(page, page.getByRole('button', { name: 'En vecka' }));
  await page.keyboard.press('Control+Enter');
}

/** The danger, from the steps: nobody can be asked, and the care can't wait. */
export async function stateDangerByKeys(page: Page, name: string): Promise<void> {
  await pressByKeys(page, page.getByRole('button', { name: 'Är det fara för livet?' }));
  await typeByKeys(
    page,
    page.getByRole('textbox', { name: /Vad är faran/ }),
    'Medvetslös, GCS 6, bradykardi och lågt blodtryck. Misstänkt intoxikation.',
  );
  await chooseByKeys(page, `Går det att få samtycke från ${name}?`, /^Nej/);
  await typeByKeys(page, whyIn(page, 'Går det att få samtycke'), 'Medvetslös, ingen anhörig här.');
  await chooseByKeys(page, `Kan ${name} själv begära att en spärr hävs?`, /^Nej/);
  await pressByKeys(page, page.getByRole('button', { name: 'Samma skäl som ovan' }));
  await chooseByKeys(page, /vård som är oundgänglig/, /^Ja/);
  await typeByKeys(
    page,
    page.getByRole('textbox', { name: /Vilken vård, och vad behöver du veta/ }),
    'Antidot och dialys kan inte vänta. Vilka läkemedel hon tar?',
  );
  await tickByKeys(page, page.getByRole('checkbox', { name: /^Jag bedömer att det är fara/ }));
}

/** The field that an answer asks for. */
function whyIn(page: Page, question: string): Locator {
  return page
    .getByRole('radiogroup', { name: new RegExp(`^${question}`) })
    .getByRole('textbox', { name: /Varför går det inte/ });
}

/** From who has blocked to a request that its unit may read for two hours, sent. */
export async function requestLiftByKeys(page: Page, provider: string): Promise<void> {
  await pressByKeys(page, page.getByRole('button', { name: `Begär hävning hos ${provider}` }));
  await chooseByKeys(page, 'Vem ska kunna läsa?', /^Alla behöriga på/);
  await chooseByKeys(page, 'Hur länge?', 'Två timmar');
  await typeByKeys(page, page.getByRole('textbox', { name: /jouren når dig/ }), '070-174 06 70');
  await page.keyboard.press('Control+Enter');
}

/** The officer's decision: for the whole unit that asks, for two hours. */
export async function grantByKeys(page: Page): Promise<void> {
  await chooseByKeys(page, 'Hävs för', /^Alla behöriga på/);
  await chooseByKeys(page, 'Hur länge', /^2 timmar/);
  await typeByKeys(
    page,
    page.getByRole('textbox', { name: /Skäl för beslutet/ }),
    'Livshotande tillstånd, läkemedlen måste vara kända.',
  );
  await pressByKeys(page, page.getByRole('button', { name: /^Häv till/ }));
}
