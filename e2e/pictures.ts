/**
 * Pictures of the pages. `node e2e/pictures.ts` renews those of the documentation, in docs/images;
 * `node e2e/pictures.ts FOLDER` takes all of them, for looking at every page at a desk and on a telephone.
 */
import '../tools/node-guard.ts';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { assessUnableByKeys, stateGroundInSocialCareByKeys } from './assessment.ts';
import {
  grantByKeys,
  lookUpByKeys,
  requestLiftByKeys,
  signInByKeys,
  stateDangerByKeys,
  stateGroundInCareByKeys,
} from './emergency.ts';
import { signInAsResident } from './resident.ts';
import {
  choose,
  lookUp,
  lookUpNext,
  numbers,
  openOverview,
  pick,
  seeWhetherThereIsAnything,
  signInAsStaff,
  stateGroundInCare,
  stateGroundInSocialCare,
} from './staff.ts';
import { openStage } from './stage.ts';
import { narrow, wide } from './visitor.ts';

const [given] = process.argv.slice(2);
const folder = resolve(given ?? join(import.meta.dirname, '..', 'docs', 'images'));
/** The pictures of the documentation, with how high a desk's screen is in them. */
const documented = new Map([
  ['overview', 1100],
  ['steps', 1060],
  ['resident', 1490],
  ['emergency', 1000],
  ['office', 1250],
  ['sharing', 1400],
  ['rulebook', 1200],
]);
await mkdir(folder, { recursive: true });
const stage = await openStage();
try {
  await othersRead();
  const { page } = await stage.enter();
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot(page, 'start');
  await page.getByRole('link', { name: 'Logga in med tjänstekort' }).click();
  await shoot(page, 'sign-in');
  await signInAsStaff(page, 'Anna Sjöberg');
  await page.getByRole('textbox', { name: /^Personnummer/ }).fill('19391017-9204');
  await page.keyboard.press('Enter');
  await page.getByText(/^Sista siffran/).waitFor();
  await shoot(page, 'search-wrong');

  await lookUp(page, numbers.birgitta);
  await page.getByRole('button', { name: 'Se om det finns något' }).waitFor();
  await shoot(page, 'steps-1-flag');
  await seeWhetherThereIsAnything(page);
  await page.getByRole('button', { name: 'Spara grunden' }).click();
  await page.getByText('saker är kvar').or(page.getByText('Välj ett svar.')).first().waitFor();
  await shoot(page, 'steps-2-faults');
  await stateGroundInCare(page, { patient: 'Birgitta', basis: 'Inskriven hos er' });
  await choose(page, 'Birgitta kan inte ta ställning');
  await shoot(page, 'steps-3-cannot');
  await choose(page, 'Ja');
  await pick(page, 'Samtycket gäller', /^Alla behöriga på/);
  await page.getByRole('button', { name: 'En månad' }).click();
  await pick(page, 'Så lämnades det', 'Muntligt, på plats');
  await pick(page, 'Lämnat av', 'Birgitta');
  await shoot(page, 'steps');
  await page.getByRole('button', { name: 'Spara svaret och visa vilka som delar' }).click();
  await page.getByRole('button', { name: 'Öppna översikten' }).waitFor();
  await shoot(page, 'steps-5-sources');
  await openOverview(page);
  const documents = page.getByRole('region', { name: 'Dokument', exact: true });
  await page.setViewportSize({ ...wide, height: 1100 });
  await documents.getByRole('button', { name: /Halkat i badrummet/ }).click();
  await page.getByText(/^Öppnad .* och loggad/).waitFor();
  await shoot(page, 'overview');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, 'overview-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Visa som tabell' }).click();
  await shoot(page, 'overview-table');
  await page.getByRole('button', { name: 'Visa som tidslinje' }).click();
  await page.getByRole('button', { name: 'Jämför' }).click();
  await documents.getByRole('button', { name: /Efter fallet/ }).click();
  await page
    .getByText(/^Öppnad .* och loggad/)
    .nth(1)
    .waitFor();
  await shoot(page, 'overview-compare');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await shoot(page, 'shortcuts');
  await page.keyboard.press('Escape');

  const lovisa = (await stage.enter()).page;
  await signInAsStaff(lovisa, 'Lovisa Norén');
  await lookUp(lovisa, numbers.sixten);
  await seeWhetherThereIsAnything(lovisa);
  await stateGroundInCare(lovisa, { patient: 'Sixten', basis: 'Besök' });
  await choose(lovisa, 'Sixten kan inte själv ta ställning');
  await shoot(lovisa, 'child');
  await lookUpNext(lovisa, numbers.mariaHedlund);
  await seeWhetherThereIsAnything(lovisa);
  await lovisa.getByRole('button', { name: 'Till er egen dokumentation' }).waitFor();
  await shoot(lovisa, 'protected');
  await lovisa.getByRole('button', { name: 'Lås skärmen' }).click();
  await lovisa.getByRole('heading', { name: 'Skärmen är låst' }).waitFor();
  await shoot(lovisa, 'locked');

  const sara = (await stage.enter()).page;
  await signInAsStaff(sara, 'Sara Hedman');
  await sara.getByRole('heading', { name: 'Vilket uppdrag arbetar du i nu?' }).waitFor();
  await shoot(sara, 'assignment');

  const birgitta = (await stage.enter()).page;
  await signInAsResident(birgitta, 'Birgitta Lindqvist');
  await birgitta.getByRole('heading', { name: 'Vem har läst om mig' }).waitFor();
  await shoot(birgitta, 'resident');
  await birgitta.getByRole('button', { name: /^Ta tillbaka mitt ja till Medicin/ }).click();
  await birgitta.getByRole('dialog').waitFor();
  await shoot(birgitta, 'resident-withdraw');
  await birgitta.getByRole('dialog').getByRole('button', { name: 'Ta tillbaka mitt ja' }).click();
  await birgitta.getByText('Ditt ja är tillbakataget').waitFor();
  await documents.getByRole('button', { name: /Uppföljning vid lunch/ }).click();
  await page.getByText('Läsningen är stängd').waitFor();
  await shoot(page, 'closed');
  await emergency();
  await dementia();
  await innerBlock();
  await residents();
  await rulebook();
  process.stdout.write(`The pictures lie in ${folder}.\n`);
} finally {
  await stage.close();
}

/** Others have been there before: Birgitta's own page is no page without them. */
async function othersRead(): Promise<void> {
  const agneta = await stage.enter();
  await signInAsStaff(agneta.page, 'Agneta Norberg');
  await lookUp(agneta.page, numbers.birgitta);
  await seeWhetherThereIsAnything(agneta.page);
  await agneta.page.getByText('Det här är inte uppfyllt').waitFor();
  await shoot(agneta.page, 'steps-1-refused');
  await agneta.leave();
  const per = await stage.enter();
  await signInAsStaff(per.page, 'Per Åkesson');
  await lookUp(per.page, numbers.birgitta);
  await seeWhetherThereIsAnything(per.page);
  await per.page.getByText('Ja, ospärrade uppgifter').waitFor();
  await per.leave();
  const maja = await stage.enter();
  await signInAsStaff(maja.page, 'Maja Lindgren');
  await lookUp(maja.page, numbers.birgitta);
  await seeWhetherThereIsAnything(maja.page);
  await stateGroundInSocialCare(maja.page);
  await maja.page.getByRole('button', { name: 'Visa vilka som delar' }).click();
  await openOverview(maja.page);
  await maja.leave();
}

/** The night when Kerstin can't answer, as Jonas, Karin and she herself see it. */
async function emergency(): Promise<void> {
  const jonas = (await stage.enter()).page;
  await signInByKeys(jonas, 'Jonas Wikström');
  await lookUpByKeys(jonas, numbers.kerstin);
  await stateGroundInCareByKeys(jonas, 'Kerstin');
  await jonas.getByRole('button', { name: 'Är det fara för livet?' }).waitFor();
  await shoot(jonas, 'danger-way');
  await stateDangerByKeys(jonas, 'Kerstin');
  await shoot(jonas, 'danger');
  await jonas.keyboard.press('Control+Enter');
  await jonas.getByRole('button', { name: 'Till spärrade uppgifter' }).waitFor();
  await shoot(jonas, 'danger-stated');
  await jonas.getByRole('button', { name: 'Till spärrade uppgifter' }).click();
  await jonas.getByRole('button', { name: 'Se vilka som har spärrat' }).click();
  await jonas.getByRole('listitem').filter({ hasText: 'Region Dalarna' }).waitFor();
  await shoot(jonas, 'blockers');
  const karin = (await stage.enter()).page;
  await signInByKeys(karin, 'Karin Brodin');
  await karin.getByRole('button', { name: 'Spärrar' }).waitFor();
  await shoot(karin, 'search-on-duty');
  await karin.getByRole('button', { name: 'Spärrar' }).click();
  await karin.getByText('Ingen begäran väntar', { exact: true }).waitFor();
  await shoot(karin, 'office-none');
  await requestLiftByKeys(jonas, 'Region Dalarna');
  await jonas.getByText(/har inte öppnat din begäran än/).waitFor();
  await jonas.getByRole('button', { name: 'Visa vilka som delar' }).click();
  await jonas.getByRole('button', { name: 'Öppna det som behövs för vården nu' }).waitFor();
  await shoot(jonas, 'emergency');
  await karin.getByRole('button', { name: /^Öppna begäran från/ }).waitFor();
  await shoot(karin, 'office-list');
  await karin.getByRole('button', { name: /^Öppna begäran från/ }).click();
  await karin.getByText('Kerstin Ahlgren').first().waitFor();
  await karin.getByText('Därför får de fråga').click();
  await shoot(karin, 'office-facts');
  await karin.getByText('Därför får de fråga').click();
  await shoot(karin, 'office');
  await grantByKeys(karin);
  await karin.getByText(/^Spärren är hävd till kl/).waitFor();
  await jonas.getByText(/^Spärren är hävd för alla behöriga/).waitFor();
  await shoot(jonas, 'lifted');
  await jonas.getByRole('button', { name: 'Öppna', exact: true }).click();
  await jonas.getByRole('button', { name: /Litium, 3 läkemedel/ }).click();
  await jonas.getByText(/^Öppnad .* och loggad/).waitFor();
  await shoot(jonas, 'lifted-overview');
  await karin.getByRole('button', { name: 'Uppdatera förloppet' }).click();
  await karin.getByText('Uppgifter hos er lästa').first().waitFor();
  await shoot(karin, 'office-decided');
  const kerstin = (await stage.enter()).page;
  await signInAsResident(kerstin, 'Kerstin Ahlgren');
  await kerstin.getByRole('link', { name: /^Läs om / }).waitFor();
  await shoot(kerstin, 'resident-told');
  await kerstin.getByRole('link', { name: 'Besked' }).click();
  await kerstin.getByText('Så skrev de').first().waitFor();
  await shoot(kerstin, 'notices');
  await kerstin.getByRole('link', { name: 'Vem får läsa' }).click();
  await kerstin.getByRole('button', { name: 'Häv spärren hos Region Dalarna' }).click();
  await shoot(kerstin, 'sharing-lift', '.sharing-open');
}

async function dementia(): Promise<void> {
  const ida = (await stage.enter()).page;
  await signInByKeys(ida, 'Ida Berglund');
  await lookUpByKeys(ida, numbers.ingrid);
  await stateGroundInSocialCareByKeys(ida);
  await choose(ida, 'Ingrid kan inte ta ställning');
  await shoot(ida, 'cannot-social');
  await ida.getByRole('button', { name: 'Skriv in bedömningen' }).click();
  await assessUnableByKeys(ida, 'Ingrid', { opposition: true });
  await shoot(ida, 'assessment');
  await ida.keyboard.press('Control+Enter');
  await ida.getByText('Bedömningen öppnar inte innehållet').waitFor();
  await shoot(ida, 'assessment-closed');
}

async function innerBlock(): Promise<void> {
  const jonas = (await stage.enter()).page;
  await signInAsStaff(jonas, 'Jonas Wikström');
  await lookUp(jonas, numbers.leif);
  await seeWhetherThereIsAnything(jonas);
  await jonas.getByRole('button', { name: 'Häv den inre spärren' }).waitFor();
  await shoot(jonas, 'inner-flag');
  await stateGroundInCare(jonas, { patient: 'Leif', basis: 'Besök' });
  await jonas.getByRole('button', { name: 'Häv den inre spärren' }).click();
  await jonas.getByRole('heading', { name: 'Häv en inre spärr' }).waitFor();
  await shoot(jonas, 'inner-block');
}

/** What a resident decides, and what a custodian sees. */
async function residents(): Promise<void> {
  const birgitta = (await stage.enter()).page;
  await signInAsResident(birgitta, 'Birgitta Lindqvist');
  await birgitta.getByRole('link', { name: 'Vem får läsa' }).click();
  await birgitta.getByRole('heading', { name: 'Här finns uppgifter om dig' }).waitFor();
  await shoot(birgitta, 'sharing');
  await birgitta.getByRole('button', { name: 'Spärra hos Region Gävleborg' }).click();
  await shoot(birgitta, 'sharing-block', '.sharing-open');
  await birgitta.getByRole('link', { name: 'Dokument' }).click();
  await birgitta.getByRole('main').getByRole('listitem').first().waitFor();
  await shoot(birgitta, 'resident-documents');
  const emma = (await stage.enter()).page;
  await signInAsResident(emma, 'Emma Bergman');
  await emma.getByRole('button', { name: 'Elsa, 12 år' }).click();
  await emma.getByRole('heading', { name: 'Vem har läst om Elsa' }).waitFor();
  await shoot(emma, 'child-readings');
  await emma.getByRole('link', { name: 'Vem får läsa' }).click();
  await emma.getByText('Bara Elsa kan säga nej').waitFor();
  await shoot(emma, 'child-sharing');
}

async function rulebook(): Promise<void> {
  const { page } = await stage.enter();
  await page.goto('/rulebook');
  await page.locator('#SVOD-3-1').waitFor();
  await shoot(page, 'rulebook');
  await page.goto('/rulebook#SVOD-3-5');
  await page.locator('#SVOD-3-5 summary').first().click();
  await shoot(page, 'rulebook-section', '#SVOD-3-5');
}

/** The page from its top, or from a place on it, at a desk, a little higher than a screen, and on a telephone as far as two screens. */
async function shoot(page: Page, name: string, place?: string): Promise<void> {
  const height = documented.get(name);
  if (given === undefined && height === undefined) return;
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.setViewportSize({ ...wide, height: height ?? 1200 });
  await toTop(page, place);
  await page.screenshot({ path: join(folder, `${name}${given === undefined ? '' : '-1280'}.png`) });
  await page.setViewportSize({ ...narrow, height: narrow.height * 2 });
  await toTop(page, place);
  await page.screenshot({ path: join(folder, `${name}-390.png`) });
  await page.setViewportSize(wide);
}

/** To the top, also of what scrolls inside the page; or to a place on it. */
async function toTop(page: Page, place?: string): Promise<void> {
  await page.evaluate((selector) => {
    scrollTo(0, 0);
    for (const element of document.querySelectorAll('main *')) element.scrollTop = 0;
    if (selector !== undefined) document.querySelector(selector)?.scrollIntoView();
  }, place);
}
