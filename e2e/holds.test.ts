import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { signInByKeys } from './emergency.ts';
import { assertFocused, chooseByKeys, pressByKeys, typeByKeys } from './keyboard.ts';
import { awaitRowOf, comeTo } from './log-review.ts';
import { lookUp, numbers, seeWhetherThereIsAnything } from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText, type Visitor } from './visitor.ts';

/*
 * What the log keeps for a report to the police, told in order. Anna looks Johan up without a reason. Eva, who reviews
 * the log, keeps the opening past the retention time, finds it among what is kept, and ends that when it isn't needed.
 */

let stage: Stage;
let anna: Visitor;
let eva: Visitor;

before(async () => {
  stage = await openStage();
  anna = await stage.enter();
  eva = await stage.enter();
});

after(() => stage?.close());

const ofJohan = /Johan|Ekström|19790402/;
const reason = 'Polisanmälan 5000-K1234-26, förundersökning pågår.';
const endReason = 'Förundersökningen är nedlagd.';

function part(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

test('nothing is kept before somebody keeps it', async () => {
  await signInByKeys(anna.page, 'Anna Sjöberg');
  await lookUp(anna.page, numbers.johan);
  await seeWhetherThereIsAnything(anna.page);
  const { page } = eva;
  await comeTo(page, 'Eva Nordin', '/office/review');
  await pressByKeys(page, page.getByRole('link', { name: 'Bevarat', exact: true }));
  await page.getByText('Inget bevaras utöver lagringstiden').waitFor();
  await page.getByText(/^Att du har sett listan är loggat \d\d\.\d\d\.\d\d\./).waitFor();
  await assertForEveryone(page);
});

test('Eva keeps the opening to a day, by keys, and nothing is chosen for her', async () => {
  const { page } = eva;
  await page.goto('/office/review');
  await awaitRowOf(page, 'Anna Sjöberg');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await pressByKeys(page, page.getByRole('button', { name: 'Bevara i loggen' }));
  const form = page.getByRole('form', { name: 'Bevara i loggen' });
  await assertFocused(page, form.getByRole('heading', { name: 'Bevara i loggen' }));
  assert.equal(await form.getByRole('radio', { checked: true }).count(), 0);
  await form.getByText(/^Det du väljer gallras inte ur loggen när lagringstiden går ut/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await form.getByText('Välj vad som ska bevaras.').waitFor();
  await form.getByText('Skriv varför, med minst tio tecken.').waitFor();
  await form.getByText('Välj hur länge.').waitFor();
  await assertForEveryone(page);
  await chooseByKeys(page, /^Vad ska bevaras/, /^Den här öppningen/);
  await typeByKeys(page, form.getByRole('textbox', { name: /^Varför/ }), reason);
  await chooseByKeys(page, /^Hur länge/, /^Till och med en dag/);
  await typeByKeys(page, form.getByRole('textbox', { name: /^Sista dagen/ }), '30/6 2097');
  await assertForEveryone(page);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Öppningen bevaras till och med 30 juni 2097').waitFor();
  await assertFocused(page, page.getByRole('heading', { name: 'Bevaras i loggen' }));
});

test('the opening says that it is kept, why, by whom and until when, also when it is opened again', async () => {
  const { page } = eva;
  for (const look of [() => undefined, () => page.reload()]) {
    await look();
    const kept = page.getByRole('status').filter({ hasText: 'Öppningen bevaras' });
    await kept.waitFor();
    const said = await shownText(kept);
    assert.match(said, /^Öppningen bevaras till och med 30 juni 2097/);
    assert.match(said, /Polisanmälan 5000-K1234-26/);
    assert.match(said, /Eva Nordin, \d+ \S+ \d{4} kl\. \d\d\.\d\d/);
    await page.getByText('Bevaras', { exact: true }).waitFor();
  }
  const course = await shownText(page.getByRole('list').filter({ hasText: 'Sökte personen' }));
  assert.doesNotMatch(course, /Annan händelse/, 'what Eva did is nothing that Anna did');
  await assertForEveryone(page);
});

test('it stands among what is kept, with nothing of whom it is about', async () => {
  const { page } = eva;
  await pressByKeys(page, page.getByRole('link', { name: /^Se allt som bevaras/ }));
  const line = part(page, 'Bevaras nu').getByRole('listitem');
  const said = await shownText(line);
  assert.match(said, /^En öppning\s+Polisanmälan 5000-K1234-26, förundersökning pågår\./);
  assert.match(said, /Bevaras till och med 30 juni 2097\s+Sedan .* av Eva Nordin/);
  assert.doesNotMatch(await page.content(), ofJohan);
  await assertForEveryone(page);
  await pressByKeys(page, line.getByRole('link', { name: /^Till öppningen/ }));
  await page.getByText('Öppningen bevaras till och med 30 juni 2097').waitFor();
  await page.goBack();
});

test('she ends it with a reason, and it stands among what was kept', async () => {
  const { page } = eva;
  const line = part(page, 'Bevaras nu').getByRole('listitem');
  await pressByKeys(page, line.getByRole('button', { name: /^Avsluta bevarandet sedan/ }));
  const why = line.getByRole('textbox', { name: /^Varför behövs det inte längre/ });
  await assertFocused(page, why);
  await page.keyboard.press('Control+Enter');
  await line.getByText('Skriv varför, med minst tio tecken.').waitFor();
  await assertForEveryone(page);
  await typeByKeys(page, why, endReason);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Inget bevaras utöver lagringstiden').waitFor();
  await assertFocused(page, page.getByRole('heading', { name: 'Bevaras nu' }));
  const over = await shownText(part(page, 'Bevaras inte längre').getByRole('listitem'));
  assert.match(over, /Skäl att avsluta: Förundersökningen är nedlagd\./);
  assert.match(over, /Avslutat \d+ \S+ \d{4} kl\. \d\d\.\d\d/);
  await assertForEveryone(page);
});

test('when somebody else was first, what was written stays and the list tells why', async () => {
  const { page } = eva;
  const opening = await page
    .getByRole('link', { name: /^Till öppningen/ })
    .evaluate((link) => (link as HTMLAnchorElement).pathname.split('/').at(-1));
  const key = crypto.randomUUID();
  const hold = { opening, scope: 'person', reason: 'Begäran från tillsynen', until: null };
  assert.equal(await send(page, 'office/holds', hold, key), 201);
  await page.reload();
  const line = part(page, 'Bevaras nu').getByRole('listitem');
  await line.getByText('Bevaras tills vidare').waitFor();
  await pressByKeys(page, line.getByRole('button', { name: /^Avsluta bevarandet/ }));
  await page.keyboard.type('Tillsynen är klar.');
  assert.equal(await send(page, `office/holds/${key}/end`, { reason: 'Redan avslutat.' }), 200);
  await page.keyboard.press('Control+Enter');
  await line.getByText('Bevarandet är redan avslutat').waitFor();
  await assertForEveryone(page);
  await pressByKeys(page, line.getByRole('button', { name: 'Hämta igen' }));
  const over = part(page, 'Bevaras inte längre').getByRole('listitem').first();
  await over.getByText('Skäl att avsluta: Redan avslutat.').waitFor();
  assert.match(await shownText(over), /^Allt om en person/);
});

test('no page had a fault', () => {
  for (const visitor of [anna, eva]) visitor.assertNoFaults();
});

/** As another window of the portal asks. */
function send(page: Page, address: string, body: object, key?: string): Promise<number> {
  return page.evaluate(
    async ([path, sent, id]) => {
      const headers = { 'x-samvy': '1', 'content-type': 'application/json' };
      const answer = await fetch(`/api/v1/${path}`, {
        method: 'POST',
        headers: id === undefined ? headers : { ...headers, 'idempotency-key': id },
        body: JSON.stringify(sent),
      });
      return answer.status;
    },
    [address, body, key] as const,
  );
}
