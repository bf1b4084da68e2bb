import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { signInByKeys } from './emergency.ts';
import { assertFocused, pressByKeys, tickByKeys, typeByKeys } from './keyboard.ts';
import { awaitRowOf, comeTo, rowsOf } from './log-review.ts';
import { signInAsResident } from './resident.ts';
import { lookUp, numbers, seeWhetherThereIsAnything } from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText, type Visitor } from './visitor.ts';

/*
 * An opening without a reason, and what comes of it, told in order. Anna looks Johan up, whose registration is
 * protected and whom her ward has never met. Eva reviews the log of the region; Gunilla manages Anna's ward.
 */

let stage: Stage;
let anna: Visitor;
let eva: Visitor;
let gunilla: Visitor;
let johan: Visitor;

before(async () => {
  stage = await openStage();
  anna = await stage.enter();
  eva = await stage.enter();
  gunilla = await stage.enter();
  johan = await stage.enter();
});

after(() => stage?.close());

const ofJohan = /Johan|Ekström, \d|19790402/;
const question = 'Vet du varför Anna sökte den här personen?';
const answer = 'Nej. Han har aldrig vårdats hos oss, och Anna kan inte säga varför.';
const note = 'Ingen relation och ingen förklaring. Samtal hålls i morgon.';

test('Anna looks Johan up, and opens nothing more', async () => {
  const { page } = anna;
  await signInByKeys(page, 'Anna Sjöberg');
  await lookUp(page, numbers.johan);
  await seeWhetherThereIsAnything(page);
  await page.getByText(/^Nej, inga ospärrade uppgifter hos andra\./).waitFor();
});

test('she has no duty in the office, and is told so calmly', async () => {
  const { page } = anna;
  await page.goto('/office/review');
  await page.getByRole('heading', { name: 'Här granskas vad medarbetare har öppnat' }).waitFor();
  await page.getByText('Uppdraget du arbetar i nu har inte den uppgiften.').waitFor();
  await assertForEveryone(page);
});

test('Eva finds the opening on top of her list, with why it is there and not whom it is about', async () => {
  const { page } = eva;
  await comeTo(page, 'Eva Nordin', '/office');
  await page.waitForURL('**/office/review');
  const said = await shownText(await awaitRowOf(page, 'Anna Sjöberg'));
  assert.match(said, /^\d+/, 'its score is a figure');
  assert.match(said, /Personen har skyddade personuppgifter, och söktes upp utan någon relation\./);
  assert.match(said, /Enheten har aldrig haft någon relation med personen/);
  assert.match(said, /Medicinavdelningen, Hudiksvalls sjukhus/);
  assert.doesNotMatch(await page.content(), ofJohan);
  await assertForEveryone(page);
});

test('she opens it by keys, and sees what happened, about whom, and that this is logged', async () => {
  const { page } = eva;
  await page.keyboard.press('j');
  await assertFocused(page, rowsOf(page).getByRole('link').first());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vad som hände' }).waitFor();
  const opening = page.getByRole('region', { name: /poäng$/ });
  await assertFocused(page, opening.getByRole('heading', { name: /poäng$/ }));
  const said = await shownText(opening);
  for (const part of [
    /Om Johan Ekström 47 år, man 19790402-\*\*\*\*/,
    /SKYDDAD FOLKBOKFÖRING/,
    /Anna Sjöberg, sjuksköterska/,
    /\+\d+\s+Personen har skyddade personuppgifter, och söktes upp utan någon relation\./,
    /Sökte personen[\s\S]*Såg om det fanns något[\s\S]*SVOD 2 kap\. 4 §/,
    /Ingen grund angavs/,
    /Att du har öppnat den här är loggat \d\d\.\d\d\.\d\d\./,
  ]) {
    assert.match(said, part);
  }
  assert.doesNotMatch(await page.title(), ofJohan);
  await assertForEveryone(page);
});

test('she asks the manager, and nothing is chosen for her', async () => {
  const { page } = eva;
  await page.keyboard.press('Control+Enter');
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
  await page.keyboard.press('2');
  await page.getByRole('radio', { name: /^Fråga chefen/, checked: true }).waitFor();
  await typeByKeys(page, page.getByRole('textbox', { name: /^Din fråga/ }), question);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Frågan är skickad till chefen').waitFor();
  await page.getByText('Väntar på chefen').first().waitFor();
  await assertForEveryone(page);
});

test('Gunilla answers, and isn’t told whom it was about', async () => {
  const { page } = gunilla;
  await comeTo(page, 'Gunilla Ekström', '/office');
  await page.waitForURL('**/office/questions');
  await page.getByText(question).waitFor();
  assert.doesNotMatch(await page.content(), /Johan|19790402/);
  await assertForEveryone(page);
  await typeByKeys(page, page.getByRole('textbox', { name: /^Ditt svar/ }), answer);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Ingen fråga väntar', { exact: true }).waitFor();
  await page.getByText(answer).waitFor();
  await assertForEveryone(page);
});

test('Eva reads the answer and decides: a deviation, with a report within 72 hours', async () => {
  const { page } = eva;
  await page.goto('/office/review');
  await pressByKeys(page, page.getByRole('button', { name: 'Chefen har svarat' }));
  await rowsOf(page).filter({ hasText: 'Anna Sjöberg' }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByText(answer).waitFor();
  await page.keyboard.press('3');
  await tickByKeys(page, page.getByRole('checkbox', { name: 'Samtal med medarbetaren' }).first());
  await tickByKeys(page, page.getByRole('checkbox', { name: /^Anmälan till IMY/ }).first());
  await page.getByText(/^Anmälan till IMY ska vara gjord senast /).waitFor();
  await assertForEveryone(page);
  await typeByKeys(page, page.getByRole('textbox', { name: /^Anteckning till/ }), note);
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^Anmälan till IMY senast \d+ /).waitFor();
  await page.getByText(/^7[12] timmar kvar\.$/).waitFor();
  await page.getByText('Samtal med medarbetaren, kvar att göra').waitFor();
  await assertForEveryone(page);
});

test('what is left to do stands among the reminders, and the year has its plan', async () => {
  const { page } = eva;
  await pressByKeys(page, page.getByRole('link', { name: 'Plan och påminnelser' }));
  await page.getByRole('heading', { name: 'Anmälan till IMY' }).waitFor();
  await typeByKeys(page, page.getByRole('textbox', { name: /^Dagar mellan/ }), '30');
  const samples = page.getByRole('textbox', { name: /^Stickprov i månaden, Medicinavd/ });
  await typeByKeys(page, samples, '8');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Planen är sparad.').waitFor();
  await page.getByText(/^Beslutad .* av Eva Nordin/).waitFor();
  await assertForEveryone(page);
});

test('the statistics are drawn, and say the same in a table', async () => {
  const { page } = eva;
  await pressByKeys(page, page.getByRole('link', { name: 'Statistik' }));
  await page.getByRole('img', { name: /granskade öppningar, av dem 1 avvikelse/ }).waitFor();
  await pressByKeys(page, page.getByRole('button', { name: 'Visa som tabell' }));
  await page.getByRole('columnheader', { name: 'Månad' }).waitFor();
  await assertForEveryone(page);
});

test('the protocol shows it, and what is saved is what the signature is of', async () => {
  const { page } = eva;
  await pressByKeys(page, page.getByRole('link', { name: 'Protokoll' }));
  const sheet = page.getByRole('article', { name: 'Protokoll över loggranskning' });
  await sheet.getByText(note).waitFor();
  const said = await shownText(sheet);
  assert.match(said, /Avvikelse\s+\d+ poäng/);
  assert.match(said, /Anmälan till IMY inom 72 timmar, kvar att göra/);
  assert.match(said, /Frågor till chefen\s+En/);
  assert.doesNotMatch(said, ofJohan);
  await assertForEveryone(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pressByKeys(page, page.getByRole('button', { name: 'Hämta protokollet' })),
  ]);
  const saved = await readFile(await download.path());
  assert.match(download.suggestedFilename(), /^log-review-[\d-]+\.json$/);
  assert.ok(said.includes(createHash('sha256').update(saved).digest('base64')));
});

test('Johan asks about the opening in his log, and Eva answers him', async () => {
  const mine = johan.page;
  await signInAsResident(mine, 'Johan Ekström');
  await askAboutTheLastVisit(mine, 'Varför har någon på Medicin tittat på mig?');
  const { page } = eva;
  await pressByKeys(page, page.getByRole('link', { name: 'Invånares frågor' }));
  await page.getByRole('button', { name: /^Öppna frågan om Medicinavdelningen/ }).waitFor();
  assert.doesNotMatch(await page.content(), ofJohan);
  await assertForEveryone(page);
  await pressByKeys(page, page.getByRole('button', { name: /^Öppna frågan om Medicinavd/ }));
  await page.getByText('Varför har någon på Medicin tittat på mig?').waitFor();
  await page.getByRole('heading', { name: 'Johan Ekström' }).waitFor();
  await assertForEveryone(page);
  const reply = 'Det fanns inget skäl. Vi har talat med den som gjorde det.';
  await typeByKeys(page, page.getByRole('textbox', { name: /^Ditt svar/ }), reply);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Svaret' }).waitFor();
  await page.getByText(reply).waitFor();
  await assertForEveryone(page);
});

test('no page had a fault', () => {
  for (const visitor of [anna, eva, gunilla, johan]) visitor.assertNoFaults();
});

/** As the resident's own portal asks. */
async function askAboutTheLastVisit(page: Page, text: string): Promise<void> {
  const status = await page.evaluate(async (words) => {
    const headers = { 'x-samvy': '1', 'content-type': 'application/json' };
    const read = await fetch('/api/v1/resident/readings', { headers });
    const { visits } = (await read.json()) as { visits: { id: string }[] };
    const asked = await fetch('/api/v1/resident/questions', {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ visit: visits[0]?.id, text: words }),
    });
    return asked.status;
  }, text);
  assert.equal(status, 201);
}
