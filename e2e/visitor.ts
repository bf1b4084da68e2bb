import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** Somebody at a browser of their own, who notes every fault that a page should never have. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Throws with all that was wrong: errors in the console, files that did not come, breaches of the page's policy. */
  assertNoFaults(): void;
  leave(): Promise<void>;
};

/** How wide a desk's screen and a telephone are, in CSS pixels. */
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 390, height: 844 };
/** A page at 1280 that is enlarged four times (WCAG 1.4.10). */
export const narrowest = { width: 320, height: 640 };

/** Opens a window of its own, signed in nowhere. */
export async function visit(
  browser: Browser,
  baseUrl: string,
  size: { width: number; height: number } = wide,
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: size,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // Chromium says so of every refusal; what an answer of the interface should be is told by the journey.
    if (message.text().startsWith('Failed to load resource') && isInterface(message.location().url))
      return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isInterface(response.url())) {
      faults.push(`${response.status()} for ${response.url()}`);
    }
  });
  return {
    page,
    context,
    assertNoFaults: () => assert.deepEqual(faults, [], 'the browser found no fault'),
    leave: () => context.close(),
  };
}

function isInterface(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.startsWith('/api/');
}

/** The words of a part of the page as they are seen: what is hidden isn't among them, and every space is plain. */
export async function shownText(part: Locator): Promise<string> {
  return (await part.innerText()).replaceAll('\u00a0', ' ');
}

/**
 * Checks the page as it stands for everyone: axe finds nothing, in light and dark, at a desk and on a telephone,
 * and nothing but marked tables is wider than the screen, down to 320 pixels.
 */
export async function assertForEveryone(page: Page): Promise<void> {
  const before = page.viewportSize() ?? wide;
  const faults: string[] = [];
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    faults.push(...(await findWiderThanScreen(page)));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const found of await findViolations(page)) {
        faults.push(`${size.width} ${colorScheme}: ${found}`);
      }
    }
  }
  await page.setViewportSize(narrowest);
  faults.push(...(await findWiderThanScreen(page)));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  assert.deepEqual(faults, [], `${await page.title()} is for everyone`);
}

async function findViolations(page: Page): Promise<string[]> {
  // Given as text it comes from the browser's own tools, which the page's policy leaves alone.
  await page.evaluate(`if (!('axe' in globalThis)) { ${axe.source} } undefined`);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

async function findWiderThanScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const excess = root.scrollWidth - root.clientWidth;
    if (excess <= 0) return [];
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .slice(0, 4)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`${root.clientWidth} wide: ${excess} px too much, ${widest.join(', ')}`];
  });
}
