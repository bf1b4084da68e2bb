import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assessUnableByKeys, stateGroundInSocialCareByKeys } from './assessment.ts';
import { lookUpByKeys, signInByKeys } from './emergency.ts';
import { chooseByKeys, pressByKeys } from './keyboard.ts';
import { signInAsResident } from './resident.ts';
import { numbers } from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText, type Visitor } from './visitor.ts';

/*
 * Ingrid has dementia and can't be asked. Ida, of her home care, may come to read what another municipality's social
 * care has planned, without a mouse here, but never what the hospital has written.
 */

let stage: Stage;
let ida: Visitor;
let ingrid: Visitor;

before(async () => {
  stage = await openStage();
  ida = await stage.enter();
  ingrid = await stage.enter();
});

after(() => stage?.close());

const ofHealthCare =
  /sjukhus|Minnesmottagningen|Region Gävleborg|[Pp]neumoni|[Ll]unginflammation|spärr/;
const ofLjusdal = /Ljusdals kommun|lugna morgnar/;

test('Ida sees that there is something, and what the law asks for when Ingrid can’t be asked', async () => {
  const { page } = ida;
  await signInByKeys(page, 'Ida Berglund');
  await lookUpByKeys(page, numbers.ingrid);
  await page.getByText(/^Ja, det finns uppgifter\./).waitFor();
  await stateGroundInSocialCareByKeys(page);
  await page.getByRole('heading', { name: /Steg 3, nu: Vad säger Ingrid\?/ }).waitFor();
  await chooseByKeys(page, 'Vad svarade Ingrid?', /^Ingrid kan inte ta ställning/);
  await page.getByText(/aldrig vårdens/).waitFor();
  assert.equal(
    await page.getByRole('button', { name: 'Är det fara för livet?' }).count(),
    0,
    'danger to life is nothing that opens data to social care',
  );
  assert.doesNotMatch(await shownText(page.locator('body')), ofLjusdal);
  await assertForEveryone(page);
});

test('with reason to assume that Ingrid would have said no, nothing opens', async () => {
  const { page } = ida;
  await pressByKeys(page, page.getByRole('button', { name: 'Skriv in bedömningen' }));
  await page.getByRole('heading', { name: 'Bedömning när Ingrid inte kan samtycka' }).waitFor();
  await assertForEveryone(page);
  await assessUnableByKeys(page, 'Ingrid', { opposition: true });
  await page.getByText(/^Det finns anledning att anta att Ingrid skulle ha sagt nej\./).waitFor();
  await assertForEveryone(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Skriv en ny bedömning' }).waitFor();
  await page.getByText('Bedömningen öppnar inte innehållet').waitFor();
  // The law lets her know who shares, of social care alone, but not what.
  await pressByKeys(page, page.getByRole('button', { name: 'Visa vilka som delar' }));
  await page
    .getByText(/^Ljusdals kommun/)
    .first()
    .waitFor();
  assert.equal(await page.getByRole('button', { name: 'Öppna översikten' }).count(), 0);
  const shown = await shownText(page.locator('body'));
  assert.doesNotMatch(shown, /lugna morgnar/);
  assert.doesNotMatch(shown, ofHealthCare);
  const [, lookup] = /lookup\/([^/]+)/.exec(page.url()) ?? [];
  const overview = await page.request.post(`/api/v1/lookups/${lookup}/overview`, {
    headers: { 'X-Samvy': '1' },
    data: {},
  });
  assert.doesNotMatch(
    await overview.text(),
    /lugna morgnar|Minnesmottagningen|Hudiksvalls sjukhus/,
    'what the interface gives besides is her own unit’s',
  );
  await assertForEveryone(page);
});

test('with nothing that speaks against it, Ida reads Ljusdal’s plan, and sees no hint of the hospital’s notes', async () => {
  const { page } = ida;
  await pressByKeys(page, page.getByRole('button', { name: 'Skriv en ny bedömning' }));
  await assessUnableByKeys(page, 'Ingrid', { opposition: false });
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^Ingrid kan varaktigt inte samtycka\. Bedömt /).waitFor();
  await pressByKeys(page, page.getByRole('button', { name: 'Visa vilka som delar' }));
  const sources = page.getByRole('listitem').filter({ hasText: 'Vilka som delar' });
  await sources
    .getByText(/^Ljusdals kommun/)
    .first()
    .waitFor();
  assert.doesNotMatch(await shownText(page.locator('body')), ofHealthCare);
  await assertForEveryone(page);
  await pressByKeys(page, page.getByRole('button', { name: 'Öppna översikten' }));
  const documents = page.getByRole('region', { name: 'Dokument', exact: true });
  await pressByKeys(page, documents.getByRole('button', { name: /lugna morgnar/ }));
  const open = page.getByRole('region', { name: 'Öppet dokument' });
  await open.getByText(/^Öppnad .* och loggad/).waitFor();
  assert.match(await shownText(open.getByRole('article')), /strumpor först, sedan koftan/);
  await page.getByText(/Din läsning är loggad.*SVOD\s3\skap\.\s4\s§/).waitFor();
  assert.doesNotMatch(await shownText(page.locator('body')), ofHealthCare);
  await assertForEveryone(page);
});

test('Ingrid’s own portal shows nothing that is shared because she can’t be asked, but tells that Ida judged so', async () => {
  const { page } = ingrid;
  await signInAsResident(page, 'Ingrid Nyström');
  await page.getByRole('link', { name: 'Dokument' }).click();
  await page.getByRole('heading', { name: 'Mina dokument' }).waitFor();
  const documents = page.getByRole('main');
  await documents.getByRole('listitem').first().waitFor();
  assert.doesNotMatch(await shownText(documents), ofLjusdal);
  await assertForEveryone(page);
  await page.getByRole('link', { name: 'Vem får läsa' }).click();
  await page.getByRole('heading', { name: 'Här finns uppgifter om dig' }).waitFor();
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  assert.doesNotMatch(await shownText(page.getByRole('main')), ofLjusdal);
  await assertForEveryone(page);
  await page.getByRole('link', { name: 'Besked' }).click();
  await page
    .getByText(/bedömde att du inte själv kunde säga ja eller nej/)
    .first()
    .waitFor();
  await assertForEveryone(page);
});

test('no page had a fault', () => {
  ida.assertNoFaults();
  ingrid.assertNoFaults();
});
