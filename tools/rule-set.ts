/** Names the rule set anew after a change to the rules: `npm run rule-set`. */

import './node-guard.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { hashRules } from '../law/tools/hash-rules.ts';

const file = new URL('../law/rule-set.ts', import.meta.url);
const name = hashRules();
const text = readFileSync(file, 'utf8').replace(/'rules-[0-9a-f]+'/, `'${name}'`);
if (!text.includes(`'${name}'`))
  throw new Error('law/rule-set.ts has lost its line with the name.');
writeFileSync(file, text);
process.stdout.write(`${name}\n`);
