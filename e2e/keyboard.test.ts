import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertFocused, pickByKeys, tabTo } from './keyboard.ts';
import { numbers } from './staff.ts';
import { openStage, type Stage } from './stage.ts';
import { assertForEveryone, shownText } from './visitor.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

test('Anna reads what home care has written without touching a mouse', async () => {
  const anna = await stage.enter();
  const { page } = anna;
  const { keyboard } = page;
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Logga in med tjänstekort' }));
  await keyboard.press('Enter');
  await assertFocused(page, page.getByRole('searchbox', { name: /Sök på namn/ }));
  await keyboard.type('Anna Sjöberg');
  await keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'träffar' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Anna Sjöberg' }));
  await keyboard.press('Enter');

  await assertFocused(page, page.getByRole('textbox', { name: /^Personnummer/ }));
  await keyboard.type(numbers.birgitta);
  await keyboard.press('Enter');
  await assertFocused(page, page.getByRole('button', { name: 'Se om det finns något' }));
  await keyboard.press('Enter');

  await tabTo(page, page.getByRole('radio', { name: /^Vård och behandling/ }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('textbox', { name: /Vad behöver du veta/ }));
  await keyboard.type('Fall, sår och läkemedel');
  await tabTo(page, page.getByRole('checkbox', { name: /betydelse för vården/ }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('radio', { name: /patient hos er nu/ }));
  await keyboard.press('Space');
  await pickByKeys(
    page,
    page.getByRole('button', { name: /Det grundar sig på$/ }),
    'Inskriven hos er',
  );
  await tabTo(page, page.getByRole('button', { name: 'En vecka' }));
  await keyboard.press('Enter');
  await keyboard.press('Control+Enter');

  await tabTo(page, page.getByRole('radio', { name: /^Ja/ }));
  await keyboard.press('Space');
  await pickByKeys(
    page,
    page.getByRole('button', { name: /Samtycket gäller$/ }),
    /^Alla behöriga på/,
  );
  await tabTo(page, page.getByRole('button', { name: 'En vecka' }));
  await keyboard.press('Enter');
  await pickByKeys(
    page,
    page.getByRole('button', { name: /Så lämnades det$/ }),
    'Muntligt, på plats',
  );
  await pickByKeys(page, page.getByRole('button', { name: /Lämnat av$/ }), 'Birgitta');
  await keyboard.press('Control+Enter');

  await assertFocused(page, page.getByRole('button', { name: 'Öppna översikten' }));
  await keyboard.press('Enter');
  const documents = page.getByRole('region', { name: 'Dokument', exact: true });
  await documents.getByRole('button', { name: /Halkat i badrummet/ }).waitFor();

  // S: search in the text; J: the first that was found; T: the time line, where Enter opens a document too.
  await keyboard.press('s');
  await assertFocused(page, page.getByRole('searchbox', { name: 'Sök i text' }));
  await keyboard.type('halkat');
  await documents
    .getByRole('status')
    .filter({ hasText: /^\d visas/ })
    .waitFor();
  await tabTo(page, documents.getByRole('button', { name: /Halkat i badrummet/ }));
  await keyboard.press('Enter');
  const open = page.getByRole('region', { name: 'Öppet dokument' });
  await open.getByText(/^Öppnad .* och loggad/).waitFor();
  assert.match(await shownText(open), /Hemtjänst Norra, Ljusdal/);

  await keyboard.press('t');
  const timeLine = page.getByRole('region', { name: 'Tidslinje' });
  const focused = timeLine.locator(':focus');
  await focused.waitFor();
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await open.getByText(/^Öppnad .* och loggad/).waitFor();

  await keyboard.press('?');
  await page.getByRole('dialog').getByText('Sök i text').waitFor();
  await assertForEveryone(page);
  await keyboard.press('Escape');
  await keyboard.press('/');
  await assertFocused(page, page.getByRole('textbox', { name: /^Personnummer/ }));
  anna.assertNoFaults();
});
