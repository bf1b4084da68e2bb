import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '@samvy/law';
import { type Enforcer, newEnforcer, newModelFromString, StringAdapter } from 'casbin';

/** One way to ask casbin. */
export type AskCasbin = (facts: Facts) => boolean;

/** The model with a row of policy for each section. */
export async function casbinByRows(): Promise<AskCasbin> {
  return asking(await loadRows());
}

/** The same rules as one matcher without rows of policy, which casbin answers fastest. */
export async function casbinInOne(): Promise<AskCasbin> {
  const rows = await (await loadRows()).getPolicy();
  const joined = (effect: string) =>
    rows.flatMap(([, rule, given]) => (given === effect ? [`(${rule})`] : [])).join(' || ');
  const model = newModelFromString(`
    [request_definition]
    r = facts
    [policy_definition]
    p = section
    [policy_effect]
    e = some(where (p.eft == allow))
    [matchers]
    m = (${joined('allow')}) && !(${joined('deny')})
  `);
  return asking(await newEnforcer(model));
}

async function loadRows(): Promise<Enforcer> {
  const [model, policy] = ['read.conf', 'read.csv'].map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  return await newEnforcer(newModelFromString(model ?? ''), new StringAdapter(policy ?? ''));
}

function asking(enforcer: Enforcer): AskCasbin {
  return (facts) => enforcer.enforceSync(facts);
}
