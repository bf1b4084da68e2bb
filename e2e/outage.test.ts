import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  lookUp,
  numbers,
  openOverview,
  recordYes,
  seeWhetherThereIsAnything,
  signInAsStaff,
  stateGroundInCare,
} from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText } from './visitor.ts';

let stage: Stage;
before(async () => {
  // Only our own embedded server may be killed, whichever one the other tests use.
  stage = await openStage({ embedded: true });
});
after(() => stage?.close());

test('the database is killed under a reading: nothing is shown, the page says so, and goes on by itself', async () => {
  const anna = await stage.enter();
  const { page } = anna;
  await signInAsStaff(page, 'Anna Sjöberg');
  await lookUp(page, numbers.birgitta);
  await seeWhetherThereIsAnything(page);
  await stateGroundInCare(page, { patient: 'Birgitta', basis: 'Inskriven hos er' });
  await recordYes(page, 'Birgitta');
  await openOverview(page);

  const documents = page.getByRole('region', { name: 'Dokument', exact: true });
  const fall = documents.getByRole('button', { name: /Halkat i badrummet/ });
  await fall.waitFor();
  const open = page.getByRole('region', { name: 'Öppet dokument' });
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/documents/')) statuses.push(response.status());
  });
  process.kill(await stage.system.databaseProcess(), 'SIGKILL');
  await fall.click();
  await open.getByText('Vi når inte databasen').waitFor();
  await open.getByText(/Inget har öppnats\. Vi försöker igen av oss själva/).waitFor();
  assert.equal(await open.getByRole('article').count(), 0);
  assert.doesNotMatch(await shownText(open), /Birgitta|sängkanten/);
  await assertForEveryone(page);

  await open.getByText(/^Öppnad .* och loggad/).waitFor({ timeout: 60_000 });
  assert.match(await shownText(open.getByRole('article')), /Maja Lindgren/);
  assert.equal(statuses.at(0), 503);
  assert.equal(statuses.at(-1), 200);
  anna.assertNoFaults();
});
