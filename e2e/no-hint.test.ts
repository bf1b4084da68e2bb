import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  choose,
  lookUp,
  openOverview,
  pick,
  seeWhetherThereIsAnything,
  signInAsStaff,
  tick,
} from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { publishTwin } from './twins.ts';
import { assertForEveryone, shownText, type Visitor } from './visitor.ts';

/*
 * Helena investigates applications at Ljusdal's social services. She may not know that anything about a person is
 * blocked: whoever has blocked looks, word for word, like whoever nothing was ever written about there.
 */

let stage: Stage;
let helena: Visitor;

before(async () => {
  stage = await openStage();
  helena = await stage.enter();
  await signInAsStaff(helena.page, 'Helena Wallin');
});

after(() => stage?.close());

/** What the page said at each step, and what the server answered on the way. */
type Walk = { readonly pages: Record<string, string>; readonly answers: readonly string[] };

/** The words of a page, and what it says to those who hear it, without who the person is and what time it is. */
async function wordsOf(page: Page, familyName: string): Promise<string> {
  await page.waitForLoadState('networkidle');
  for (const fold of await page.locator('details:not([open]) > summary').all()) await fold.click();
  const body = page.locator('body');
  const words = [await page.title(), await shownText(body), await body.ariaSnapshot()].join('\n');
  return sameFor(words, familyName);
}

function sameFor(text: string, familyName: string): string {
  return text
    .replaceAll(familyName, 'NAMN')
    .replaceAll(/1955\d{4}-\*{4}/g, 'NUMMER')
    .replaceAll(/\b\d\d år\b/g, 'ÅLDER')
    .replaceAll(/"age":\d+/g, '"age":ÅLDER')
    .replaceAll(/\b\d\d\.\d\d(\.\d\d)?\b/g, 'TID')
    .replaceAll(/[\w-]{8}-[\w-]{4}-[\w-]{4}-[\w-]{4}-[\w-]{12}/g, 'ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TID')
    .replaceAll(/lookup\/[\w.~-]+/g, 'lookup/L')
    .replaceAll(/lookups\/[\w.~-]+/g, 'lookups/L')
    .replaceAll(/"[\w.~-]{40,}"/g, '"HEMLIGT"');
}

/** Takes Helena through every step, with the person's yes, as far as there is one; each page is checked. */
async function walk(number: string, familyName: string, readsOthers: boolean): Promise<Walk> {
  const { page } = helena;
  const pages: Record<string, string> = {};
  const answers: Promise<string>[] = [];
  const keep = async (name: string): Promise<void> => {
    pages[name] = await wordsOf(page, familyName);
  };
  const listen = (response: Awaited<ReturnType<Page['waitForResponse']>>): void => {
    const path = new URL(response.url()).pathname;
    if (!path.startsWith('/api/v1/lookups') || path.endsWith('/close')) return;
    const asked = `${response.request().method()} ${path} ${response.status()}`;
    answers.push(response.text().then((text) => sameFor(`${asked} ${text}`, familyName)));
  };
  await page.goto('/staff');
  page.on('response', listen);
  await lookUp(page, number);
  await page.getByRole('button', { name: 'Se om det finns något' }).waitFor();
  await keep('before the first step');
  await seeWhetherThereIsAnything(page);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Steg 1' })
    .getByText(/^(Ja|Nej), /)
    .waitFor();
  await page
    .getByRole('button', { name: readsOthers ? 'Spara grunden' : 'Sök en annan person' })
    .waitFor();
  await keep('whether there is anything');
  if (readsOthers) {
    await choose(page, 'Utredning');
    await page.getByRole('textbox', { name: /Vad behöver du veta/ }).fill('Hemtjänst eller inte');
    await tick(page, /betydelse för insatserna/);
    await page.getByRole('button', { name: 'Spara grunden' }).click();
    await page.getByRole('radiogroup', { name: 'Vad svarade Kerstin?' }).waitFor();
    await keep('the question');
    await choose(page, 'Kerstin kan inte ta ställning');
    await keep('who can’t answer');
    await page.getByRole('button', { name: 'Skriv in bedömningen' }).click();
    await page.getByRole('button', { name: 'Spara bedömningen' }).waitFor();
    await keep('the assessment');
    await page.getByRole('link', { name: 'Tillbaka till stegen' }).click();
    await choose(page, 'Ja');
    await pick(page, 'Samtycket gäller', /^Alla behöriga på/);
    await page.getByRole('button', { name: 'En vecka' }).click();
    await pick(page, 'Så lämnades det', 'Muntligt, på plats');
    await pick(page, 'Lämnat av', 'Kerstin');
    await page.getByRole('button', { name: 'Spara svaret och visa vilka som delar' }).click();
    await page.getByRole('button', { name: 'Öppna översikten' }).waitFor();
    await keep('who shares');
    await openOverview(page);
    await page
      .getByRole('region', { name: 'Dokument', exact: true })
      .getByRole('listitem')
      .first()
      .waitFor();
    await keep('the overview');
    await page.keyboard.press('j');
    await page.getByText(/^Öppnad .* och loggad/).waitFor();
    await keep('a document');
  }
  page.off('response', listen);
  return { pages, answers: (await Promise.all(answers)).sort() };
}

/**
 * Where blocks, or what is blocked, is spoken of. What an opened document rests on says, of every document that may be
 * opened, that it isn't blocked.
 */
function hintsIn({ pages, answers }: Walk): string[] {
  const before = Object.entries(pages).filter(([name]) => name !== 'a document');
  const said = [...before.flat(), ...answers.filter((answer) => !answer.includes('/documents/'))];
  return [
    ...(said.join('\n').match(/.{0,60}spärr.{0,60}/gi) ?? []),
    ...(JSON.stringify({ pages, answers }).match(/.{0,60}(Dalarna|Litium).{0,60}/gi) ?? []),
  ];
}

test('who has blocked at a care provider looks like who was never there, at every step', async () => {
  const blocked = await publishTwin(stage.system, 'Dahlin', 'all');
  const plain = await publishTwin(stage.system, 'Bergh', 'unblocked');
  const withBlock = await walk(blocked, 'Dahlin', true);
  const without = await walk(plain, 'Bergh', true);
  assert.equal(Object.keys(without.pages).length, 8, 'every step was seen');
  assert.match(without.pages['the overview'] ?? '', /Hemsjukvården, Ljusdal/);
  assert.deepEqual(withBlock.pages, without.pages);
  assert.deepEqual(withBlock.answers, without.answers, 'nor does the server say it to the page');
  assert.deepEqual(hintsIn(withBlock), []);

  // The block is there: whoever works in care is told of it.
  const anna = await stage.enter();
  await signInAsStaff(anna.page, 'Anna Sjöberg');
  await lookUp(anna.page, blocked);
  await seeWhetherThereIsAnything(anna.page);
  await anna.page.getByText(/Det finns också spärrade hos vårdgivare\./).waitFor();
  await anna.leave();
});

test('who has blocked all there is looks like who nothing is written about', async () => {
  const blocked = await publishTwin(stage.system, 'Dahlin', 'blocked');
  const plain = await publishTwin(stage.system, 'Bergh', 'nothing');
  const withBlock = await walk(blocked, 'Dahlin', false);
  const without = await walk(plain, 'Bergh', false);
  assert.match(without.pages['whether there is anything'] ?? '', /Nej, inga uppgifter hos andra\./);
  assert.deepEqual(withBlock.pages, without.pages);
  assert.deepEqual(withBlock.answers, without.answers);
  assert.deepEqual(hintsIn(withBlock), []);
  await assertForEveryone(helena.page);
});

test('no page had a fault', () => helena.assertNoFaults());
