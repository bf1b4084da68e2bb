import type { Page } from 'playwright-core';
import { chooseByKeys, pressByKeys, tickByKeys, typeByKeys } from './keyboard.ts';

/** Step 2 in social care, for a recipient that the person already is. */
export async function stateGroundInSocialCareByKeys(page: Page): Promise<void> {
  await chooseByKeys(page, 'Du behöver läsa för', /^Insatser/);
  await typeByKeys(
    page,
    page.getByRole('textbox', { name: /Vad behöver du veta/ }),
    'Hur hon vill ha morgonen',
  );
  await tickByKeys(page, page.getByRole('checkbox', { name: /betydelse för insatserna/ }));
  await page.keyboard.press('Control+Enter');
}

/**
 * The assessment of a person who lastingly can't take a position, filled in for social care but not saved;
 * with reason to assume that she would have said no, or without.
 */
export async function assessUnableByKeys(
  page: Page,
  name: string,
  { opposition }: { opposition: boolean },
): Promise<void> {
  await typeByKeys(
    page,
    page.getByRole('textbox', { name: /varaktigt inte kan samtycka/ }),
    'Demenssjukdom sedan flera år. Förstår inte frågan, inte heller med enkla ord.',
  );
  await tickByKeys(page, page.getByRole('checkbox', { name: 'Närstående' }));
  await typeByKeys(
    page,
    page.getByRole('textbox', { name: /Vad kom fram/ }),
    opposition
      ? 'Dottern minns att hon inte ville att andra läste om henne.'
      : 'Dottern Lena: mamma har alltid velat att de som hjälper henne vet hur hon vill ha det.',
  );
  await chooseByKeys(page, /klarlagd så långt det går/, /^Ja/);
  await chooseByKeys(page, /skulle ha sagt nej/, opposition ? /^Ja/ : /^Nej/);
  await chooseByKeys(page, /nödvändiga insatser/, /^Ja/);
  await typeByKeys(
    page,
    page.getByRole('textbox', { name: /Varför behövs de/ }),
    'Morgonhjälpen måste ges så att hon inte blir rädd.',
  );
  await pressByKeys(page, page.getByRole('button', { name: 'En månad' }));
  // What is typed is the reader's own; the name is in the question alone.
  await page.getByText(`varaktigt inte kan samtycka`).filter({ hasText: name }).waitFor();
}
