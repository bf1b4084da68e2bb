import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import {
  grantByKeys,
  lookUpByKeys,
  requestLiftByKeys,
  signInByKeys,
  stateDangerByKeys,
  stateGroundInCareByKeys,
} from './emergency.ts';
import { assertFocused, pressByKeys } from './keyboard.ts';
import { signInAsResident } from './resident.ts';
import { numbers } from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText, type Visitor } from './visitor.ts';

/*
 * One night, told in order and without a mouse. Kerstin lies unconscious at the emergency department in Hudiksvall.
 * She has blocked what Region Dalarna has written, so Jonas, the doctor, asks its officer on duty, Karin.
 */

let stage: Stage;
let jonas: Visitor;
let karin: Visitor;
/** At another unit of Jonas's region, where Kerstin is admitted afterwards. */
let anna: Visitor;
let kerstin: Visitor;

before(async () => {
  stage = await openStage();
  jonas = await stage.enter();
  karin = await stage.enter();
  anna = await stage.enter();
  kerstin = await stage.enter();
});

after(() => stage?.close());

const ofDalarna = /Mora lasarett|Litium|Region Dalarna/;

function documentsOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Dokument', exact: true });
}

test('Jonas looks Kerstin up: something is blocked, and the danger is one key away', async () => {
  const { page } = jonas;
  await signInByKeys(page, 'Jonas Wikström');
  await lookUpByKeys(page, numbers.kerstin);
  await page
    .getByText('Ja, ospärrade uppgifter. Det finns också spärrade hos vårdgivare.')
    .waitFor();
  await stateGroundInCareByKeys(page, 'Kerstin');
  await page.getByRole('heading', { name: /Steg 3, nu: Vad säger Kerstin\?/ }).waitFor();
  assert.doesNotMatch(await shownText(page.locator('body')), ofDalarna);
});

test('he states the danger in his own words, and sees who has blocked', async () => {
  const { page } = jonas;
  await stateDangerByKeys(page, 'Kerstin');
  await assertForEveryone(page);
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^Fara för livet, inskriven kl\. \d\d\.\d\d/).waitFor();
  await page.getByText('Omsorgsgivares uppgifter öppnas inte vid fara för livet.').waitFor();
  await assertForEveryone(page);
  await pressByKeys(page, page.getByRole('button', { name: 'Till spärrade uppgifter' }));
  await assertFocused(page, page.getByRole('button', { name: 'Se vilka som har spärrat' }));
  assert.doesNotMatch(await shownText(page.locator('body')), ofDalarna);
  await assertForEveryone(page);
  await page.keyboard.press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'Region Dalarna' }).waitFor();
  await page.getByRole('link', { name: /^Ring 070-174 06 21/ }).waitFor();
  await assertForEveryone(page);
});

test('Karin, on duty, sees his request come, and who asks, but not about whom', async () => {
  const { page } = karin;
  await signInByKeys(page, 'Karin Brodin');
  await pressByKeys(page, page.getByRole('button', { name: 'Spärrar' }));
  await page.getByText('Ingen begäran väntar', { exact: true }).waitFor();
  await assertForEveryone(page);

  await requestLiftByKeys(jonas.page, 'Region Dalarna');
  await jonas.page.getByText('Jouren hos Region Dalarna har inte öppnat din begäran än.').waitFor();
  await assertForEveryone(jonas.page);

  await page.getByRole('heading', { name: /^Akutmottagningen, Hudiksvalls sjukhus/ }).waitFor();
  assert.match(await page.title(), /^\(1\) Häva spärrar/);
  assert.doesNotMatch(await page.content(), /Kerstin|Ahlgren|19550307/);
  await assertForEveryone(page);
});

test('while he waits, Jonas reads what isn’t blocked', async () => {
  const { page } = jonas;
  await pressByKeys(page, page.getByRole('button', { name: 'Visa vilka som delar' }));
  await pressByKeys(page, page.getByRole('button', { name: 'Öppna det som behövs för vården nu' }));
  await documentsOf(page).getByRole('listitem').first().waitFor();
  await page.getByText(/Din läsning är loggad.*SVOD\s3\skap\.\s6\s§/).waitFor();
  const shown = await shownText(page.locator('main'));
  assert.match(shown, /Hälsinglands hälsocentral, Iggesund/);
  assert.doesNotMatch(shown, ofDalarna);
  assert.doesNotMatch(shown, /Hemtjänst Norra|hemtjänst utförare/, 'social care stays closed');
  await assertForEveryone(page);
  await pressByKeys(page, page.getByRole('link', { name: 'Till spärrade uppgifter' }));
  await page.getByRole('heading', { name: 'Begäran till Region Dalarna' }).waitFor();
});

test('Karin opens the request, and Jonas’s page tells him so by itself', async () => {
  const { page } = karin;
  await pressByKeys(page, page.getByRole('button', { name: /^Öppna begäran från Akut/ }));
  const asked = page.getByRole('region', { name: 'Begäran om att häva en spärr' });
  await asked.getByText('Kerstin Ahlgren, 19550307-****').waitFor();
  const text = await shownText(asked);
  for (const said of [
    /Jonas Wikström, leg\. läkare/,
    /GCS 6, bradykardi/,
    /Medvetslös, ingen anhörig här/,
    /Antidot och dialys kan inte vänta/,
    /070-174 06 70/,
    /Alla uppgifter hos Region Dalarna/,
  ]) {
    assert.match(text, said);
  }
  await assertForEveryone(page);
  await jonas.page.getByText(/^Jouren hos Region Dalarna öppnade din begäran \d\d\.\d\d/).waitFor();
});

test('she lifts for two hours, and Jonas’s page goes on by itself', async () => {
  await grantByKeys(karin.page);
  await karin.page.getByText(/^Spärren är hävd till kl\. \d\d\.\d\d/).waitFor();
  await assertForEveryone(karin.page);

  const { page } = jonas;
  await page.getByText(/^Spärren är hävd för alla behöriga på Akutmottagningen.* till /).waitFor();
  await page.getByText('Skäl: Livshotande tillstånd, läkemedlen måste vara kända.').waitFor();
  await assertForEveryone(page);
  await pressByKeys(page, page.getByRole('button', { name: 'Öppna', exact: true }));
  const documents = documentsOf(page);
  await pressByKeys(page, documents.getByRole('button', { name: /Litium, 3 läkemedel/ }));
  const open = page.getByRole('region', { name: 'Öppet dokument' });
  await open.getByText(/^Öppnad .* och loggad/).waitFor();
  const article = await shownText(open.getByRole('article'));
  assert.match(article, /Vård, Region Dalarna/);
  assert.match(article, /Litiumsulfat/);
  await open.getByText('Varför får jag läsa det här?').waitFor();
  await assertForEveryone(page);
});

test('both see the same course: who read what, and when', async () => {
  const { page } = karin;
  await pressByKeys(page, page.getByRole('button', { name: 'Uppdatera förloppet' }));
  const course = page.getByRole('region', { name: 'Händelseförlopp' });
  await course.getByText('Uppgifter hos er lästa').first().waitFor();
  assert.match(
    await shownText(course),
    /Fara för livet bedömd[\s\S]*Begäran skickad[\s\S]*Begäran öppnad hos er[\s\S]*Spärren hävd[\s\S]*Jonas Wikström, Akutmottagningen[\s\S]*Läkemedelslista/,
  );
  await assertForEveryone(page);
  await jonas.page.goBack();
  await jonas.page
    .getByText(/Jonas Wikström läste: .*läkemedelslista/)
    .first()
    .waitFor();
  await assertForEveryone(jonas.page);
});

test('Anna, at another unit of the same region, still can’t read it', async () => {
  const { page } = anna;
  await signInByKeys(page, 'Anna Sjöberg');
  await lookUpByKeys(page, numbers.kerstin);
  await stateGroundInCareByKeys(page, 'Kerstin');
  await stateDangerByKeys(page, 'Kerstin');
  await page.keyboard.press('Control+Enter');
  await pressByKeys(page, page.getByRole('button', { name: 'Visa vilka som delar' }));
  await pressByKeys(page, page.getByRole('button', { name: 'Öppna översikten' }));
  await documentsOf(page).getByRole('listitem').first().waitFor();
  assert.doesNotMatch(await shownText(page.locator('body')), ofDalarna);
  await page.goBack();
  await pressByKeys(page, page.getByRole('button', { name: 'Till spärrade uppgifter' }));
  await page.getByRole('button', { name: 'Se vilka som har spärrat' }).waitFor();
  assert.doesNotMatch(
    await shownText(page.locator('body')),
    ofDalarna,
    'nor does she see what another unit has asked for',
  );
});

test('Kerstin is told afterwards: what happened without her yes, and who read', async () => {
  const { page } = kerstin;
  await signInAsResident(page, 'Kerstin Ahlgren');
  await page.getByRole('link', { name: /^Läs om / }).waitFor();
  await assertForEveryone(page);
  const readings = await shownText(page.locator('main'));
  assert.match(readings, /Skrivet av [^.]*Region Dalarna/);
  assert.match(
    readings,
    /Det var fara för livet eller allvarlig risk för hälsan, och det gick inte att fråga dig\./,
  );
  await page.getByRole('link', { name: /^Läs om / }).click();
  await page.getByRole('heading', { name: 'Det här hände utan ditt ja' }).waitFor();
  const told = await shownText(page.locator('main'));
  assert.match(
    told,
    /En jourhavande läkare på Akutmottagningen, Mora lasarett, hävde din spärr för en tid/,
  );
  assert.match(told, /Livshotande tillstånd, läkemedlen måste vara kända\./);
  assert.match(told, /bad en annan vårdgivare att häva din spärr/);
  assert.match(told, /bedömde att det var fara för livet/);
  assert.match(told, /GCS 6/);
  await assertForEveryone(page);
});

test('Karin ends it before its time, and Jonas’s very next request is closed', async () => {
  const { page } = jonas;
  await pressByKeys(page, page.getByRole('button', { name: 'Öppna', exact: true }));
  const litium = documentsOf(page).getByRole('button', { name: /Litium, 3 läkemedel/ });
  await litium.waitFor();
  await pressByKeys(karin.page, karin.page.getByRole('button', { name: 'Avsluta hävningen nu' }));
  await karin.page.getByText('Spärren gäller igen för alla.').waitFor();
  await pressByKeys(page, litium);
  const open = page.getByRole('region', { name: 'Öppet dokument' });
  await open.getByText('Dokumentet finns inte längre här').waitFor();
  assert.doesNotMatch(await shownText(open), /Litiumsulfat/);
  await page.goBack();
  await page.getByText('Region Dalarna har avslutat hävningen', { exact: true }).waitFor();
  await assertForEveryone(page);
});

test('no page had a fault', () => {
  for (const visitor of [jonas, karin, anna, kerstin]) visitor.assertNoFaults();
});
