import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { signInAsResident } from './resident.ts';
import {
  choose,
  lookUp,
  numbers,
  openOverview,
  recordYes,
  seeWhetherThereIsAnything,
  signInAsStaff,
  stateGroundInCare,
} from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText, type Visitor } from './visitor.ts';

/* Elsa, twelve, and Sixten, four, at the doctor's; and Emma, their mother, who sees what they may see. */

let stage: Stage;
let karin: Visitor;
let emma: Visitor;

before(async () => {
  stage = await openStage();
  karin = await stage.enter();
  emma = await stage.enter();
});

after(() => stage?.close());

/** Asks the interface itself, as a page that shows a button which isn't there could. */
async function post(
  page: Page,
  path: string,
  body: object,
): Promise<{ status: number; text: string }> {
  const answer = await page.request.post(`/api/v1/${path}`, {
    headers: { 'X-Samvy': '1', 'Idempotency-Key': randomUUID() },
    data: body,
  });
  return { status: answer.status(), text: await answer.text() };
}

test('Elsa answers for herself: her own yes opens, and nobody can give it in her place', async () => {
  const { page } = karin;
  await signInAsStaff(page, 'Karin Brodin');
  await lookUp(page, numbers.elsa);
  await seeWhetherThereIsAnything(page);
  await stateGroundInCare(page, { patient: 'Elsa', basis: 'Besök' });
  await page.getByText('En vårdnadshavare kan inte svara i barnets ställe.').waitFor();
  await choose(page, 'Elsa kan själv ta ställning');
  await assertForEveryone(page);
  await recordYes(page, 'Elsa');
  await openOverview(page);
  await page
    .getByRole('region', { name: 'Dokument', exact: true })
    .getByRole('listitem')
    .first()
    .waitFor();
});

test('Emma chooses Elsa, and sees who has read about her', async () => {
  const { page } = emma;
  await signInAsResident(page, 'Emma Bergman');
  await page.getByRole('heading', { name: 'Vem har läst om mig' }).waitFor();
  assert.doesNotMatch(await shownText(page.getByRole('main')), /Mora lasarett/);
  await assertForEveryone(page);
  await page.getByRole('button', { name: 'Elsa, 12 år' }).click();
  await page.getByRole('heading', { name: 'Vem har läst om Elsa' }).waitFor();
  await page.getByText('Du ser uppgifter om Elsa').waitFor();
  const visit = page
    .getByRole('article')
    .filter({ hasText: 'Akutmottagningen, Mora lasarett' })
    .first();
  assert.match(await shownText(visit), /Elsa hade ett besök där, och Elsa sa ja/);
  assert.equal(await page.getByRole('button', { name: /^Ta tillbaka/ }).count(), 0);
  await assertForEveryone(page);
});

test('she can neither block nor take back Elsa’s yes, and is told why, with the section', async () => {
  const { page } = emma;
  await page.getByRole('link', { name: 'Vem får läsa' }).click();
  await page.getByText('Bara Elsa kan säga nej').waitFor();
  const main = page.getByRole('main');
  await main.getByRole('link', { name: /SVOD\s2\skap\.\s3\s§/ }).waitFor();
  await main.getByText('Akutmottagningen, Mora lasarett').waitFor();
  assert.equal(await main.getByRole('button').count(), 0, 'there is nothing to press');
  await assertForEveryone(page);

  // Nor by any other way than the page: the law refuses, with the section and a reason.
  const { providers } = (await (await page.request.get('/api/v1/resident/sharing')).json()) as {
    providers: { connectedProvider: { id: string } }[];
  };
  const controller = providers[0]?.connectedProvider.id;
  assert.ok(controller);
  const block = await post(page, 'resident/blocks', { controller, kind: 'outer' });
  assert.equal(block.status, 403, block.text);
  assert.match(block.text, /access-refused/);
  assert.match(block.text, /SVOD 2:3/);
  const { consents } = (await (await page.request.get('/api/v1/resident/me')).json()) as {
    consents: { id: string }[];
  };
  assert.ok(consents[0]);
  const withdrawal = await post(page, `resident/consents/${consents[0].id}/withdrawal`, {});
  assert.ok([403, 404].includes(withdrawal.status), `${withdrawal.status} ${withdrawal.text}`);
  await page.reload();
  await main.getByText('Akutmottagningen, Mora lasarett').waitFor();
});

test('Sixten, four, has an own place too, and Emma comes back to her own', async () => {
  const { page } = emma;
  await page.getByRole('button', { name: 'Sixten, 4 år' }).click();
  await page.getByRole('heading', { name: 'Vem har läst om Sixten' }).waitFor();
  await page.getByRole('link', { name: 'Vem får läsa' }).click();
  await page.getByText('Bara Sixten kan säga nej').waitFor();
  assert.doesNotMatch(await shownText(page.locator('body')), /Mora lasarett/);
  await page.getByRole('link', { name: 'Dokument' }).click();
  await page.getByRole('heading', { name: 'Dokument om Sixten' }).waitFor();
  await assertForEveryone(page);
  await page.getByRole('button', { name: 'Tillbaka till mina egna' }).click();
  await page.getByRole('heading', { name: 'Vem har läst om mig' }).waitFor();
  await page.getByRole('link', { name: 'Vem får läsa' }).click();
  await page.getByRole('heading', { name: 'Här finns uppgifter om dig' }).waitFor();
  assert.equal(await page.getByText(/^Bara .* kan säga nej/).count(), 0);
  await assertForEveryone(page);
});

test('no page had a fault', () => {
  karin.assertNoFaults();
  emma.assertNoFaults();
});
