import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { signInAsResident } from './resident.ts';
import {
  lookUp,
  lookUpNext,
  numbers,
  openOverview,
  recordYes,
  seeWhetherThereIsAnything,
  signInAsStaff,
  stateGroundInCare,
  stateGroundInSocialCare,
} from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText, type Visitor } from './visitor.ts';

/*
 * One story, told in order: Anna, a nurse at the hospital in Hudiksvall, reads what the municipality's home care
 * has written about Birgitta, who came in last night. Birgitta sees that, and changes her mind.
 */

let stage: Stage;
let anna: Visitor;
let birgitta: Visitor;

before(async () => {
  stage = await openStage();
  anna = await stage.enter();
  birgitta = await stage.enter();
});

after(() => stage?.close());

const fromHomeCare = /Hemtjänst Norra, Ljusdal/;

/** Birgitta has blocked what the connected provider of a unit has documented: told a second ago by its journal system. */
async function block(unitKey: string): Promise<void> {
  const unit = stage.system.county.directory.units.get(unitKey);
  assert.ok(unit);
  const [registrar] = unit.staff;
  assert.ok(registrar);
  const client = await stage.system.client(unit.provider.clientId);
  const counts = await client.upload('blocks', [
    {
      id: randomUUID(),
      person: { kind: 'personnummer', value: numbers.birgitta.replace('-', '') },
      controller: unit.provider.hsaId,
      kind: 'outer',
      requestedBy: 'person',
      requestedAt: new Date().toISOString(),
      registeredBy: registrar.hsaId,
      reason: 'Personen har begärt det.',
    },
  ]);
  assert.equal(counts.stored, 1);
}

test('Anna signs in and searches for Birgitta, whose number is masked on the page', async () => {
  const { page } = anna;
  await page.goto('/');
  await page.getByRole('heading', { name: 'Vård och omsorg ser samma sak' }).waitFor();
  await assertForEveryone(page);
  await page.getByRole('link', { name: 'Logga in med tjänstekort' }).click();
  await page.getByRole('heading', { name: 'Vem vill du logga in som?' }).waitFor();
  await assertForEveryone(page);
  await signInAsStaff(page, 'Anna Sjöberg');
  await page.getByText('Du söker som sjuksköterska, Medicinavdelningen').waitFor();
  await assertForEveryone(page);
  await lookUp(page, numbers.birgitta);
  await page.getByRole('heading', { name: 'Birgitta Lindqvist' }).waitFor();
  await page.getByText('19391017-****').waitFor();
  assert.doesNotMatch(await page.content(), /9203/, 'the number itself is nowhere on the page');
  await assertForEveryone(page);
});

test('without Birgitta’s consent nothing is opened, and the page says which section asks for it and what to do', async () => {
  const { page } = anna;
  await seeWhetherThereIsAnything(page);
  await page.getByText('Ja, ospärrade uppgifter.').waitFor();
  const law = page.getByRole('complementary', { name: 'Det här kräver lagen' });
  await law.getByText('3 av 3 saknas').waitFor();
  await assertForEveryone(page);
  await stateGroundInCare(page, { patient: 'Birgitta', basis: 'Inskriven hos er' });
  await law.getByText('1 av 3 saknas').waitFor();
  const consent = law.getByRole('listitem').filter({ hasText: 'samtycke' });
  assert.match(
    await shownText(consent),
    /Birgittas samtycke saknas\s+Fråga Birgitta, och spara svaret\.\s+SVOD 3 kap\. 1 §/,
  );
  await page.getByRole('heading', { name: /Steg 3, nu: Vad säger Birgitta\?/ }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Öppna översikten' }).count(), 0);
  assert.doesNotMatch(await shownText(page.locator('body')), /Hemtjänst Norra|Ljusdals kommun/);
});

test('with Birgitta’s yes Anna sees who shares, the warning, the time line, and reads what home care has written', async () => {
  const { page } = anna;
  await recordYes(page, 'Birgitta');
  const sources = page.getByRole('listitem').filter({ hasText: 'Vilka som delar' });
  await sources.getByText('Ljusdals kommun, hemtjänst utförare').waitFor();
  await assertForEveryone(page);
  await openOverview(page);
  await page
    .getByRole('list', { name: 'Varningar' })
    .getByText(/Penicillin: anafylaktisk reaktion/i)
    .waitFor();
  await page
    .getByText(/Din läsning är loggad kl\. .*SVOD\s3\skap\.\s1\s§.*Birgitta kan se den/)
    .waitFor();
  const timeLine = page.getByRole('region', { name: 'Tidslinje' });
  await timeLine.getByRole('button', { name: /^Händelser: Halkat i badrummet/ }).waitFor();
  await timeLine.getByRole('button', { name: /^Sluten vård: Medicin/ }).waitFor();
  await page.getByRole('region', { name: 'Kontakter' }).getByText('Tove Lindqvist').waitFor();

  const documents = page.getByRole('region', { name: 'Dokument', exact: true });
  await documents.getByRole('button', { name: /Halkat i badrummet under natten/ }).click();
  const open = page.getByRole('region', { name: 'Öppet dokument' });
  await open.getByRole('heading', { name: /^Daganteckning 20\d\d|^Daganteckning \d/ }).waitFor();
  const article = await shownText(open.getByRole('article'));
  assert.match(article, /Omsorg, Ljusdals kommun, hemtjänst/);
  assert.match(article, /Maja Lindgren, undersköterska, Hemtjänst Norra, Ljusdal/);
  assert.match(article, /SoL 11 kap\. 1 §/);
  await open.getByText(/^Öppnad \d\d\.\d\d\.\d\d och loggad\./).waitFor();
  await assertForEveryone(page);
  await open.getByRole('button', { name: 'Jämför' }).click();
  await timeLine.getByRole('button', { name: 'Visa som tabell' }).click();
  await timeLine.getByRole('table').waitFor();
  await assertForEveryone(page);
  await timeLine.getByRole('button', { name: 'Visa som tidslinje' }).click();
  await open.getByRole('button', { name: 'Sluta jämföra' }).click();
});

test('Birgitta sees that reading: which unit, which kinds and why', async () => {
  const { page } = birgitta;
  await signInAsResident(page, 'Birgitta Lindqvist');
  await page.getByRole('heading', { name: 'Vem har läst om mig' }).waitFor();
  const visitOfAnna = page
    .getByRole('article')
    .filter({ hasText: 'Medicinavdelningen, Hudiksvalls sjukhus' })
    .first();
  const text = await shownText(visitOfAnna);
  assert.match(text, /Region Gävleborg/);
  assert.match(text, /En sjuksköterska läste/);
  assert.match(text, /Daganteckningar/);
  assert.match(text, /Skrivet av .*Ljusdals kommun, hemtjänst utförare/);
  assert.match(text, /Varför\? Du var inskriven där, och du sa ja den \d+ \S+\./);
  assert.match(text, /SVOD 3 kap\. 1 §/);
  await assertForEveryone(page);
});

test('Birgitta takes her yes back, and Anna’s very next request is closed and calmly explained', async () => {
  await birgitta.page
    .getByRole('button', { name: /^Ta tillbaka mitt ja till Medicin/ })
    .first()
    .click();
  const dialog = birgitta.page.getByRole('dialog');
  await dialog.getByText('Ta tillbaka ditt ja?').waitFor();
  await assertForEveryone(birgitta.page);
  await dialog.getByRole('button', { name: 'Ta tillbaka mitt ja' }).click();
  await birgitta.page.getByText('Ditt ja är tillbakataget').waitFor();

  const { page } = anna;
  const documents = page.getByRole('region', { name: 'Dokument', exact: true });
  await documents.getByRole('button', { name: /Uppföljning vid lunch/ }).click();
  await page.getByText('Läsningen är stängd').waitFor();
  await page.getByText(/^Birgittas samtycke gäller inte längre\./).waitFor();
  assert.doesNotMatch(await shownText(page.locator('body')), fromHomeCare);
  await assertForEveryone(page);
});

test('when Birgitta has said yes again, a block made a second ago hides the documents', async () => {
  const { page } = anna;
  await recordYes(page, 'Birgitta');
  await openOverview(page);
  const wounds = page
    .getByRole('region', { name: 'Dokument', exact: true })
    .getByRole('button', { name: /Svårläkt sår/ });
  await wounds.first().waitFor();

  const maja = await stage.enter();
  await signInAsStaff(maja.page, 'Maja Lindgren');
  await lookUp(maja.page, numbers.birgitta);
  const before = await readAsMaja(maja.page);
  assert.match(before.overview, /Svårläkt sår/);

  await block('ljusdal-nursing');
  await wounds.first().click();
  const open = page.getByRole('region', { name: 'Öppet dokument' });
  await open.getByText('Dokumentet finns inte längre här').waitFor();
  await lookUpNext(page, numbers.birgitta);
  await seeWhetherThereIsAnything(page);
  await page
    .getByText('Ja, ospärrade uppgifter. Det finns också spärrade hos vårdgivare.')
    .waitFor();
  await stateGroundInCare(page);
  await page.getByRole('button', { name: 'Visa vilka som delar' }).click();
  await openOverview(page);
  const shown = await shownText(page.locator('main'));
  assert.match(shown, fromHomeCare);
  assert.doesNotMatch(shown, /Hemsjukvården, Ljusdal|Svårläkt sår/);

  // Whoever works in social care may not know that anything is blocked: her pages only have less on them.
  await maja.page.getByRole('button', { name: 'Sök personnummer' }).click();
  await lookUp(maja.page, numbers.birgitta);
  const after = await readAsMaja(maja.page);
  assert.equal(after.flag, before.flag);
  assert.doesNotMatch(after.overview, /Hemsjukvården, Ljusdal|Svårläkt sår/);
  assert.doesNotMatch(`${after.steps} ${after.overview}`, /spärr/i);
  maja.assertNoFaults();
});

/** What Maja, in home care, sees on her way: her relation and Birgitta's consent to her unit are there already. */
async function readAsMaja(page: Page): Promise<{ flag: string; steps: string; overview: string }> {
  await seeWhetherThereIsAnything(page);
  const step = page.getByRole('listitem').filter({ hasText: 'Steg 1, klart' });
  await step.waitFor();
  const flag = (await shownText(step)).replace(/Loggat.*/, '');
  await stateGroundInSocialCare(page);
  await page.getByRole('button', { name: 'Visa vilka som delar' }).click();
  await page.getByRole('button', { name: 'Öppna översikten' }).waitFor();
  const steps = await shownText(page.locator('main'));
  await openOverview(page);
  return { flag, steps, overview: await shownText(page.locator('main')) };
}

test('no page had a fault', () => {
  anna.assertNoFaults();
  birgitta.assertNoFaults();
});
