import { boundaries } from './boundaries.ts';
import type { Check } from './check.ts';
import { deadCode } from './dead-code.ts';
import { generated } from './generated.ts';
import { lint } from './lint.ts';
import { decisionRecords } from './style/decision-records.ts';
import { dependencies } from './style/dependencies.ts';
import { glossary } from './style/glossary.ts';
import { links } from './style/links.ts';
import { lockfile } from './style/lockfile.ts';
import { names } from './style/names.ts';
import { ownWords } from './style/own-words.ts';
import { pureLaw } from './style/pure-law.ts';
import { reasons } from './style/reasons.ts';
import { ruleFiles } from './style/rule-files.ts';
import { sqlHome } from './style/sql-home.ts';
import { types } from './types.ts';

/** All checks, the slow ones first. */
export const checks: readonly Check[] = [
  types, //           strict TypeScript, server and web
  boundaries, //      who may import whom
  deadCode, //        files, exports and dependencies that nothing uses
  lint, //            one format, lint rules
  generated, //       the web's types are what the server describes
  sqlHome, //         SQL in store.ts and db/ only
  pureLaw, //         no clock, chance or surroundings in law and ledger
  ruleFiles, //       a section's file holds that section's rule
  names, //           kebab-case, no "utils"
  reasons, //         what silences a tool says why
  ownWords, //        the repository speaks of itself alone
  links, //           links between documents lead somewhere
  decisionRecords, // numbered, with what was rejected
  glossary, //        one word for one concept, used in the code
  dependencies, //    exact versions, each with its reason
  lockfile, //        no registry's address, every package held to its hash
];
