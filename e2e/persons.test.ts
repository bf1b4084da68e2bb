import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { testNumbers } from '../sim/county/population.ts';
import {
  choose,
  lookUp,
  lookUpNext,
  numbers,
  openOverview,
  recordYes,
  seeWhetherThereIsAnything,
  signInAsStaff,
  stateGroundInCare,
} from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, narrow, shownText, type Visitor } from './visitor.ts';

/* Each person of the county whom the law treats in a way of its own, as staff meet them. */

let stage: Stage;
let anna: Visitor;
let lovisa: Visitor;

before(async () => {
  stage = await openStage();
  anna = await stage.enter();
  lovisa = await stage.enter();
});

after(() => stage?.close());

test('a wrong number is met with what is wrong about it, an unknown one with that it is logged', async () => {
  const { page } = anna;
  await signInAsStaff(page, 'Anna Sjöberg');
  const field = page.getByRole('textbox', { name: /^Personnummer/ });
  const faults: [string, string][] = [
    ['', 'Skriv ett nummer.'],
    ['19391017-920', 'En siffra saknas. Jämför med legitimationen.'],
    ['19391017-92033', 'En siffra för mycket. Jämför med legitimationen.'],
    ['19391317-9203', 'Numret börjar inte med ett datum som finns. Jämför med legitimationen.'],
    ['19391017-9204', 'Sista siffran stämmer inte med de andra. Jämför med legitimationen.'],
    ['Birgitta', 'Det här är inget person-, samordnings- eller reservnummer.'],
  ];
  for (const [number, fault] of faults) {
    await field.fill(number);
    await page.getByRole('button', { name: 'Sök', exact: true }).click();
    await page.getByText(fault).waitFor();
  }
  await assertForEveryone(page);
  const inhabited = new Set(
    stage.system.county.inhabitants.flatMap(({ resident }) =>
      resident.identifiers.map(({ value }) => value),
    ),
  );
  const nobody = testNumbers().find((number) => !inhabited.has(number));
  assert.ok(nobody);
  await field.fill(nobody);
  await page.getByRole('button', { name: 'Sök', exact: true }).click();
  await page.getByText('Ingen person med det numret').waitFor();
  await page.getByText(/Sökningen är loggad/).waitFor();
  await assertForEveryone(page);
});

test('Tolvan Tolvansson is found by ten digits, and what others have written about him is read', async () => {
  const { page } = anna;
  await lookUp(page, '121212+1212');
  await page.getByRole('heading', { name: 'Tolvan Tolvansson' }).waitFor();
  await seeWhetherThereIsAnything(page);
  await stateGroundInCare(page, { patient: 'Tolvan', basis: 'Besök' });
  await recordYes(page, 'Tolvan');
  await openOverview(page);
  const documents = page.getByRole('region', { name: 'Dokument', exact: true });
  await documents
    .getByRole('group', { name: 'Källa' })
    .getByRole('button', { name: 'Omsorg' })
    .click();
  await documents.getByRole('list').getByRole('button').first().click();
  const open = page.getByRole('region', { name: 'Öppet dokument' });
  await open.getByText(/^Öppnad .* och loggad/).waitFor();
  assert.match(await shownText(open.getByRole('article')), /^Omsorg, Hudiksvalls kommun/);

  // On a telephone the document that is chosen stands right below the person.
  await page.setViewportSize(narrow);
  await documents.getByRole('list').getByRole('button').nth(1).click();
  await open.getByRole('heading', { level: 2 }).and(page.locator(':focus')).waitFor();
  const person = await page.getByRole('region', { name: 'Person' }).boundingBox();
  const reader = await open.boundingBox();
  assert.ok(person && reader);
  const below = reader.y - (person.y + person.height);
  assert.ok(below >= 0 && below < 40, `the document stands ${below} px below the person`);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('a man with dementia can’t be asked: nothing is opened, and the page says what the law requires then', async () => {
  const { page } = anna;
  await lookUpNext(page, numbers.svenErik);
  await seeWhetherThereIsAnything(page);
  await stateGroundInCare(page, { patient: 'Sven-Erik', basis: 'Besök' });
  await choose(page, 'Sven-Erik kan inte ta ställning');
  await page.getByRole('button', { name: 'Skriv in bedömningen' }).waitFor();
  await page
    .getByText(/SVOD\s3\skap\.\s3\s§/)
    .first()
    .waitFor();
  assert.equal(await page.getByRole('button', { name: /^Spara/ }).count(), 0);
  await page.getByRole('button', { name: 'Sök en annan person' }).waitFor();
  await assertForEveryone(page);
});

test('somebody whom nobody has informed has nothing to read', async () => {
  const { page } = anna;
  await lookUpNext(page, numbers.rut);
  await seeWhetherThereIsAnything(page);
  await page.getByText(/Nej, inga ospärrade uppgifter hos andra\./).waitFor();
  await page.getByText(/du behöver inte fråga om samtycke/).waitFor();
  assert.equal(await page.getByRole('radio').count(), 0, 'nothing is asked for in vain');
  await assertForEveryone(page);
});

test('a protected identity stands in the header and is never folded', async () => {
  const { page } = anna;
  for (const [number, says] of [
    [numbers.mariaHedlund, 'SEKRETESSMARKERING'],
    [numbers.johan, 'SKYDDAD FOLKBOKFÖRING'],
  ] as const) {
    await lookUpNext(page, number);
    const header = page.getByRole('region', { name: 'Person' });
    await header.getByText(says).waitFor();
    await seeWhetherThereIsAnything(page);
    await page.getByRole('button', { name: 'Sök en annan person' }).waitFor();
    await page.setViewportSize(narrow);
    await page.getByText(/^Varje steg loggas/).scrollIntoViewIfNeeded();
    await assertInSight(page, says);
    await page.setViewportSize({ width: 1280, height: 900 });
    await assertForEveryone(page);
  }
});

test('when only one’s own provider has written, its record is opened without asking anybody', async () => {
  const { page } = lovisa;
  await signInAsStaff(page, 'Lovisa Norén');
  await lookUp(page, numbers.elsa);
  await seeWhetherThereIsAnything(page);
  await page.getByRole('button', { name: 'Till er egen dokumentation' }).click();
  await page.getByRole('heading', { name: 'Dokument', exact: true }).waitFor();
  await lookUpNext(page, numbers.mariaHedlund);
  await seeWhetherThereIsAnything(page);
  await page.getByRole('button', { name: 'Till er egen dokumentation' }).click();
  await page.getByText('Det här öppnar er egen dokumentation. Inget samtycke behövs.').waitFor();
  await stateGroundInCare(page, { patient: 'Maria', basis: 'Besök' });
  await page.getByRole('heading', { name: 'Dokument', exact: true }).waitFor();
});

test('an assignment of administration sees nothing of others, and why, and where to go', async () => {
  const agneta = await stage.enter();
  const { page } = agneta;
  await signInAsStaff(page, 'Agneta Norberg');
  await lookUp(page, numbers.birgitta);
  await seeWhetherThereIsAnything(page);
  await page.getByText('Uppdraget räcker inte').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Se om det finns något' }).count(), 0);
  await assertForEveryone(page);
  await page.getByRole('button', { name: 'Till er egen dokumentation' }).click();
  await page.getByRole('heading', { name: 'Dokument', exact: true }).waitFor();
  agneta.assertNoFaults();
  await agneta.leave();
});

test('Elsa, twelve, answers for herself', async () => {
  const karin = await stage.enter();
  const { page } = karin;
  await signInAsStaff(page, 'Karin Brodin');
  await lookUp(page, numbers.elsa);
  await seeWhetherThereIsAnything(page);
  await stateGroundInCare(page, { patient: 'Elsa', basis: 'Besök' });
  await page.getByText('En vårdnadshavare kan inte svara i barnets ställe.').waitFor();
  await assertForEveryone(page);
  await choose(page, 'Elsa kan själv ta ställning');
  await recordYes(page, 'Elsa');
  await openOverview(page);
  karin.assertNoFaults();
  await karin.leave();
});

test('Sixten, four, can’t: how that was judged is written down, and his warning is shown', async () => {
  const { page } = lovisa;
  await lookUpNext(page, numbers.sixten);
  await page.getByText(/^4 år, pojke/).waitFor();
  await seeWhetherThereIsAnything(page);
  await stateGroundInCare(page, { patient: 'Sixten', basis: 'Besök' });
  await choose(page, 'Sixten kan inte själv ta ställning');
  await page
    .getByRole('textbox', { name: 'Hur har du bedömt det?' })
    .fill('Fyra år. Kan inte förstå vad frågan gäller, berättat för honom med enkla ord.');
  await assertForEveryone(page);
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  await page.getByText('Sixten kan inte själv ta ställning. Samtycke behövs inte.').waitFor();
  await openOverview(page);
  await page
    .getByRole('list', { name: 'Varningar' })
    .getByText(/jordnöt/i)
    .waitFor();
  await assertForEveryone(page);
});

test('whose assignment has ended can’t search anybody', async () => {
  const lars = await stage.enter();
  await signInAsStaff(lars.page, 'Lars Öberg');
  await lars.page.getByText('Du har inget uppdrag som gäller').waitFor();
  assert.equal(await lars.page.getByRole('textbox').count(), 0);
  await assertForEveryone(lars.page);
  lars.assertNoFaults();
  await lars.leave();
});

test('who has two assignments chooses one at a time', async () => {
  const sara = await stage.enter();
  const { page } = sara;
  await signInAsStaff(page, 'Sara Hedman');
  await page.getByRole('heading', { name: 'Vilket uppdrag arbetar du i nu?' }).waitFor();
  await assertForEveryone(page);
  await page.getByRole('button', { name: /^Omsorg.*Furugården/ }).click();
  await page.getByText(/Du söker som .*Furugården/).waitFor();
  sara.assertNoFaults();
  await sara.leave();
});

test('the screen locks after five idle minutes, and opens where it was for the same person', async () => {
  const per = await stage.enter();
  const { page } = per;
  await page.clock.install();
  await signInAsStaff(page, 'Per Åkesson');
  await lookUp(page, numbers.birgitta);
  await seeWhetherThereIsAnything(page);
  await page.getByRole('textbox', { name: /Vad behöver du veta/ }).fill('Såret');
  await page.clock.fastForward('05:10');
  await page.getByRole('heading', { name: 'Skärmen är låst' }).waitFor();
  assert.doesNotMatch(await shownText(page.locator('body')), /Birgitta/);
  await assertForEveryone(page);
  await page.getByRole('button', { name: 'Lås upp genom att logga in igen' }).click();
  await page.getByRole('button', { name: 'Per Åkesson' }).first().click();
  await page.getByRole('heading', { name: 'Birgitta Lindqvist' }).waitFor();
  assert.equal(
    await page.getByRole('textbox', { name: /Vad behöver du veta/ }).inputValue(),
    'Såret',
  );
  per.assertNoFaults();
  await per.leave();
});

test('who goes astray is told the way', async () => {
  const guest = await stage.enter();
  const { page } = guest;
  await page.goto('/sign-in-failed?code=sign-in-timeout');
  await page.getByRole('heading', { name: 'Du blev inte inloggad' }).waitFor();
  await assertForEveryone(page);
  await page.goto('/staff/ingenstans');
  await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  await assertForEveryone(page);
  await signInAsStaff(page, 'Anna Sjöberg');
  await page.goto('/resident');
  await page.getByText('Du är inloggad som personal').waitFor();
  await assertForEveryone(page);
  await guest.leave();
});

test('the pages speak Swedish, English and Finnish', async () => {
  const guest = await stage.enter();
  const { page } = guest;
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await page
    .getByRole('link', { name: /^Sign in/ })
    .first()
    .waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.getByRole('button', { name: 'Suomi' }).click();
  await page
    .getByRole('link', { name: /^Kirjaudu/ })
    .first()
    .waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'fi');
  await assertForEveryone(page);
  await page.getByRole('button', { name: 'Svenska' }).click();
  await signInAsStaff(page, 'Jonas Wikström');
  await page.getByRole('button', { name: 'Konto och inställningar' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Find a person' }).waitFor();
  await assertForEveryone(page);
  guest.assertNoFaults();
  await guest.leave();
});

test('no page had a fault', () => {
  anna.assertNoFaults();
  lovisa.assertNoFaults();
});

/** It is on the screen now, however far the page was scrolled. */
async function assertInSight(page: Page, text: string): Promise<void> {
  const box = await page.getByText(text).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  assert.ok(box && box.y >= 0 && box.y + box.height <= height, `${text} is in sight`);
}
