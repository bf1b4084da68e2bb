import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { signInAsResident } from './resident.ts';
import {
  choose,
  lookUp,
  numbers,
  openOverview,
  pick,
  recordYes,
  seeWhetherThereIsAnything,
  signInAsStaff,
  stateGroundInCare,
  tick,
} from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText, type Visitor } from './visitor.ts';

/* What a resident decides herself, and how staff notice it: Birgitta towards others, Leif within his region. */

let stage: Stage;
let anna: Visitor;
let birgitta: Visitor;

before(async () => {
  stage = await openStage();
  anna = await stage.enter();
  birgitta = await stage.enter();
});

after(() => stage?.close());

const homeCare = 'Ljusdals kommun, hemtjänst utförare';

function documentsOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Dokument', exact: true });
}

/** Opens what home care wrote of the fall, by its line in the list of documents. */
async function openFall(page: Page): Promise<Locator> {
  await documentsOf(page)
    .getByRole('button', { name: /Halkat i badrummet/ })
    .click();
  return page.getByRole('region', { name: 'Öppet dokument' });
}

/** The overview as the server gives it now. */
async function openAgain(page: Page): Promise<void> {
  await page.reload();
  await documentsOf(page).getByRole('listitem').first().waitFor();
}

async function blockHomeCare(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Spärra hos ${homeCare}` }).click();
  await page.getByRole('heading', { name: `Innan du spärrar hos ${homeCare}` }).waitFor();
  await assertForEveryone(page);
  await page.getByRole('button', { name: `Spärra hos ${homeCare}` }).click();
  await page.getByText(`Spärrat hos ${homeCare}`).waitFor();
}

test('Birgitta says no to home care sharing, and Anna’s very next request is closed', async () => {
  await signInAsStaff(anna.page, 'Anna Sjöberg');
  await lookUp(anna.page, numbers.birgitta);
  await seeWhetherThereIsAnything(anna.page);
  await stateGroundInCare(anna.page, { patient: 'Birgitta', basis: 'Inskriven hos er' });
  await recordYes(anna.page, 'Birgitta');
  await openOverview(anna.page);
  await (await openFall(anna.page)).getByText(/^Öppnad .* och loggad/).waitFor();

  const { page } = birgitta;
  await signInAsResident(page, 'Birgitta Lindqvist');
  await page.getByRole('link', { name: 'Vem får läsa' }).click();
  await page.getByRole('heading', { name: 'Här finns uppgifter om dig' }).waitFor();
  await assertForEveryone(page);
  await blockHomeCare(page);
  await assertForEveryone(page);

  await documentsOf(anna.page)
    .getByRole('button', { name: /Uppföljning vid lunch/ })
    .click();
  await anna.page.getByText('Dokumentet finns inte längre här').waitFor();
  await openAgain(anna.page);
  assert.doesNotMatch(await shownText(anna.page.locator('body')), /Hemtjänst Norra|Halkat/);
});

test('she opens the block for Anna’s unit for a week: Anna reads, another unit with a yes doesn’t', async () => {
  const { page } = birgitta;
  await page.getByRole('button', { name: `Häv spärren hos ${homeCare}` }).click();
  await page.getByRole('heading', { name: `Din spärr hos ${homeCare}` }).waitFor();
  await assertForEveryone(page);
  await pick(page, 'Öppna för', /^Medicinavdelningen/);
  await page.getByRole('button', { name: 'En vecka' }).click();
  await page.getByRole('button', { name: 'Öppna för en tid' }).click();
  await page.getByText(/^Öppet för Medicinavdelningen, Hudiksvalls sjukhus$/).waitFor();
  await assertForEveryone(page);

  await openAgain(anna.page);
  await (await openFall(anna.page)).getByText(/^Öppnad .* och loggad/).waitFor();

  const maria = await stage.enter();
  await signInAsStaff(maria.page, 'Maria Eklund');
  await lookUp(maria.page, numbers.birgitta);
  await seeWhetherThereIsAnything(maria.page);
  await stateGroundInCare(maria.page);
  await maria.page.getByRole('button', { name: 'Visa vilka som delar' }).click();
  await openOverview(maria.page);
  await documentsOf(maria.page).getByRole('listitem').first().waitFor();
  assert.doesNotMatch(await shownText(maria.page.locator('body')), /Hemtjänst Norra|Halkat/);
  maria.assertNoFaults();
  await maria.leave();

  await page.getByRole('button', { name: /^Stäng igen för Medicinavdelningen/ }).click();
  await page.getByText(/^Stängt igen för Medicinavdelningen/).waitFor();
  await documentsOf(anna.page)
    .getByRole('button', { name: /Uppföljning vid lunch/ })
    .click();
  await anna.page.getByText('Dokumentet finns inte längre här').waitFor();
});

test('she lifts the block for good, and Anna reads as before', async () => {
  const { page } = birgitta;
  await page.getByRole('button', { name: `Häv spärren hos ${homeCare}` }).click();
  await page.getByRole('button', { name: 'Häv spärren för gott' }).click();
  await page.getByText(`Spärren hos ${homeCare} är hävd`).waitFor();
  await assertForEveryone(page);
  await openAgain(anna.page);
  await (await openFall(anna.page)).getByText(/^Öppnad .* och loggad/).waitFor();
  assert.match(await shownText(anna.page.locator('body')), /Hemtjänst Norra/);
});

test('she finds a provider that shares nothing of hers yet, and says no to it beforehand', async () => {
  const { page } = birgitta;
  await page.getByRole('textbox', { name: 'Sök på namnet' }).fill('Dalarna');
  await page.getByRole('button', { name: 'Sök', exact: true }).click();
  await page.getByText('En träff.').waitFor();
  await page.getByRole('button', { name: 'Spärra hos Region Dalarna' }).click();
  await page.getByRole('button', { name: 'Spärra hos Region Dalarna' }).click();
  await page.getByText('Spärrat hos Region Dalarna').waitFor();
  await assertForEveryone(page);
});

const ofPsychiatry = /Psykiatriska öppenvården/;

test('Leif has blocked the psychiatric clinic within his region: Anna sees that something is, not what', async () => {
  const { page } = anna;
  await page.getByRole('button', { name: 'Sök personnummer' }).click();
  await lookUp(page, numbers.leif);
  await seeWhetherThereIsAnything(page);
  await page.getByText('Andra enheter hos er har uppgifter under inre spärr').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Häv den inre spärren' }).count(), 0);
  assert.doesNotMatch(await shownText(page.locator('body')), ofPsychiatry);
  await assertForEveryone(page);
});

test('Jonas, who is authorised, lifts it with Leif’s consent, reads, and Leif is told', async () => {
  const jonas = await stage.enter();
  const { page } = jonas;
  await signInAsStaff(page, 'Jonas Wikström');
  await lookUp(page, numbers.leif);
  await seeWhetherThereIsAnything(page);
  await stateGroundInCare(page, { patient: 'Leif', basis: 'Besök' });
  await page.getByRole('button', { name: 'Häv den inre spärren' }).click();
  await page.getByRole('heading', { name: 'Häv en inre spärr' }).waitFor();
  await assertForEveryone(page);
  assert.doesNotMatch(await shownText(page.locator('body')), ofPsychiatry);
  await choose(page, 'Leif samtycker');
  await page
    .getByRole('textbox', { name: /^Skäl/ })
    .fill('Leif säger ja, och vill att vi ser hans läkemedel.');
  await choose(page, 'Bara mig');
  await page.getByRole('button', { name: 'En vecka' }).click();
  await tick(page, /^Jag häver spärren för vården av Leif/);
  await page.getByRole('button', { name: 'Häv spärren', exact: true }).click();
  await page.getByText(/^Spärren är hävd till och med/).waitFor();
  await assertForEveryone(page);
  await page.getByRole('button', { name: 'Till er egen dokumentation' }).click();
  await documentsOf(page).getByRole('button').filter({ hasText: ofPsychiatry }).first().click();
  const open = page.getByRole('region', { name: 'Öppet dokument' });
  await open.getByText(/^Öppnad .* och loggad/).waitFor();
  assert.match(await shownText(open.getByRole('article')), ofPsychiatry);
  jonas.assertNoFaults();

  const leif = await stage.enter();
  await signInAsResident(leif.page, 'Leif Norberg');
  await leif.page.getByRole('link', { name: 'Besked' }).click();
  await leif.page
    .getByText(/hävde en spärr mellan enheter hos Region Gävleborg för en tid/)
    .waitFor();
  await leif.page.getByText('Leif säger ja, och vill att vi ser hans läkemedel.').waitFor();
  await assertForEveryone(leif.page);
  leif.assertNoFaults();
});

test('the lift holds for Jonas alone: to Anna it is blocked as before', async () => {
  const { page } = anna;
  await stateGroundInCare(page, { patient: 'Leif', basis: 'Besök' });
  await recordYes(page, 'Leif');
  await openOverview(page);
  await documentsOf(page).getByRole('listitem').first().waitFor();
  assert.doesNotMatch(await shownText(page.locator('body')), ofPsychiatry);
});

test('no page had a fault', () => {
  anna.assertNoFaults();
  birgitta.assertNoFaults();
});
