import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertFocused, pressByKeys } from './keyboard.ts';
import { lookUp, numbers, seeWhetherThereIsAnything, signInAsStaff } from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText, type Visitor } from './visitor.ts';

/* The rulebook, for anybody who wants to know what the law says about who may read what. */

let stage: Stage;
let guest: Visitor;

before(async () => {
  stage = await openStage();
  guest = await stage.enter();
});

after(() => stage?.close());

test('whoever isn’t signed in finds the rulebook, and reads a rule with its conditions', async () => {
  const { page } = guest;
  await page.goto('/');
  await page.getByRole('link', { name: 'Läs vad lagen säger om vem som får läsa vad' }).click();
  await page.getByRole('heading', { level: 1, name: 'Så säger lagen' }).waitFor();
  const rule = page.locator('#SVOD-3-1').getByRole('article').first();
  await rule.waitFor();
  assert.match(await shownText(rule), /Till dig som uppgifterna handlar om:/);
  await rule.getByText(/^Så är regeln uppbyggd/).click();
  assert.match(await shownText(rule), /samtyck/i);
  await assertForEveryone(page);
});

test('every section has a place of its own, which the contents lead to by keyboard', async () => {
  const { page } = guest;
  const contents = page.getByRole('navigation', { name: 'Innehåll' });
  const hrefs = await contents
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  assert.ok(hrefs.length > 20, `${hrefs.length} places`);
  assert.equal(new Set(hrefs).size, hrefs.length, 'each is another');
  for (const href of hrefs) {
    assert.equal(await page.locator(`[id="${href.slice(1)}"]`).count(), 1, `${href} exists once`);
  }
  await pressByKeys(page, contents.locator('a[href="#SVOD-3-5"]'));
  await assertFocused(page, page.locator('#SVOD-3-5'));
  assert.match(page.url(), /#SVOD-3-5$/);
  await page.keyboard.press('Tab');
  const summary = page.locator('#SVOD-3-5 summary').first();
  await assertFocused(page, summary);
  await page.keyboard.press('Enter');
  assert.ok(await summary.evaluate((element) => element.parentElement?.hasAttribute('open')));
});

test('all of it is unfolded at once, and stays for everyone', async () => {
  const { page } = guest;
  await page.getByRole('button', { name: 'Visa hur alla regler är uppbyggda' }).click();
  await page.getByRole('button', { name: 'Visa bara vad reglerna säger' }).waitFor();
  assert.equal(await page.locator('details.why:not([open])').count(), 0);
  await assertForEveryone(page);
});

test('it speaks English and Finnish too', async () => {
  const { page } = guest;
  for (const [button, lang, consent] of [
    ['English', 'en', /consent/i],
    ['Suomi', 'fi', /suostumu/i],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.locator(`html[lang="${lang}"]`).waitFor();
    const section = page.locator('#SVOD-3-1');
    await section.filter({ hasText: consent }).waitFor();
    assert.doesNotMatch(await shownText(section), /samtyck/i, `${lang} is no Swedish`);
    await assertForEveryone(page);
  }
  await page.getByRole('button', { name: 'Svenska' }).click();
});

test('a section beside the steps leads to its rule', async () => {
  const anna = await stage.enter();
  const { page } = anna;
  await signInAsStaff(page, 'Anna Sjöberg');
  await lookUp(page, numbers.birgitta);
  await seeWhetherThereIsAnything(page);
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /SVOD\s3\skap\.\s1\s§/ })
    .first()
    .click();
  await page.waitForURL('**/rulebook#SVOD-3-1');
  await assertFocused(page, page.locator('#SVOD-3-1'));
  await page.goBack();
  await page.getByRole('heading', { name: 'Birgitta Lindqvist' }).waitFor();
  anna.assertNoFaults();
});

test('no page had a fault', () => guest.assertNoFaults());
