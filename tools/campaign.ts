/** `npm run campaign`: lists the campaigns. `npm run campaign -- NAME …`: runs one. */
import './node-guard.ts';
import type { Campaign } from './campaigns/campaign.ts';
import { crash } from './campaigns/crash/crash.ts';
import { intrusions } from './campaigns/intrusions/intrusions.ts';
import { mutate } from './campaigns/mutate.ts';
import { rivta } from './campaigns/rivta.ts';
import { tamper } from './campaigns/tamper.ts';

const campaigns: readonly Campaign[] = [crash, intrusions, mutate, rivta, tamper];

const [name, ...given] = process.argv.slice(2);
const campaign = campaigns.find((candidate) => candidate.name === name);
if (campaign === undefined) {
  if (name !== undefined) console.error(`There is no campaign ${name}.\n`);
  console.log('npm run campaign -- NAME …\n');
  for (const { name, arguments: wanted, what } of campaigns) {
    console.log(`  ${`${name} ${wanted}`.padEnd(24)} ${what}`);
  }
  process.exitCode = name === undefined ? 0 : 1;
} else {
  process.exitCode = await campaign.run(given);
}
