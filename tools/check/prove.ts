import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from './check.ts';

const settings = ['biome.json', '.dependency-cruiser.mjs', 'tsconfig.json', 'knip.json'];
const suffix = '.planted';

/**
 * Builds a small house from tools/planted/NAME, runs the check there, and says what it failed to find.
 * A check that passes because it looked at nothing, or no longer understands its tool, is caught here.
 * Planted files end in .planted, so that no tool takes them for the real house.
 */
export async function prove(root: string, check: Check): Promise<string[]> {
  const planted = join(root, 'tools', 'planted', check.name);
  if (!existsSync(planted))
    return [`tools/planted/${check.name} is missing: nothing proves this check`];
  const house = mkdtempSync(join(tmpdir(), `samvy-planted-${check.name}-`));
  try {
    for (const file of settings) cpSync(join(root, file), join(house, file));
    cpSync(planted, house, { recursive: true });
    for (const path of readdirSync(house, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith(suffix)) continue;
      renameSync(join(house, path), join(house, path.slice(0, -suffix.length)));
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
    const { problems } = await check.look(house);
    return check.mustFind
      .filter((word) => !problems.some((problem) => problem.includes(word)))
      .map((word) => `the planted violation "${word}" was not found`);
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}
