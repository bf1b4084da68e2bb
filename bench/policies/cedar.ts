import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DetailedError,
  policySetTextToParts,
  preparsePolicySet,
  type StatefulAuthorizationCall,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import type { FactName, Facts } from '@samvy/law';

const setName = 'read';
const files = ['svod.cedar', 'pdl.cedar', 'solpul.cedar'];

/** The facts that the policies ask about; a call with fewer of them is cheaper. */
const asked: readonly FactName[] = [
  ...(['boundary', 'capacity', 'purpose', 'authorised', 'madeAvailable', 'blocked'] as const),
  ...(['innerBlocked', 'liftedForReader', 'currentPatientRelation'] as const),
  ...(['formerPatientRelation', 'receivesInterventions', 'underInvestigation'] as const),
  ...(['relevant', 'consentGiven', 'consentObtainable', 'attitudeClarified'] as const),
  ...(['reasonToAssumeOpposition', 'careNecessary', 'careIndispensable'] as const),
  ...(['dangerToLifeOrHealth', 'takesPartInCare', 'otherNeedForWork', 'activeChoiceMade'] as const),
];

/** Gives Cedar the policies once, parsed, so that a call only names them. */
export function loadCedar(): void {
  const text = files
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n');
  const parts = policySetTextToParts(text);
  if (parts.type === 'failure') throw new Error(messages(parts.errors));
  const staticPolicies = Object.fromEntries(
    parts.policies.map((policy) => [/@cites\("([^"]+)"\)/.exec(policy)?.[1] ?? '', policy]),
  );
  const parsed = preparsePolicySet(setName, { staticPolicies });
  if (parsed.type === 'failure') throw new Error(messages(parsed.errors));
}

/** The facts as Cedar is asked: reader and source as entities, the rest as the context, the day as a number. */
export function toCall(facts: Facts): StatefulAuthorizationCall {
  const known = asked.map((name) => [name, facts[name]]);
  return {
    principal: entityOf(facts.reader),
    action: { type: 'Action', id: 'read' },
    resource: entityOf(facts.source),
    context: { on: Number(facts.on.replaceAll('-', '')), ...Object.fromEntries(known) },
    entities: [],
    preparsedPolicySetId: setName,
  };
}

function entityOf(kind: Facts['reader']) {
  return { type: kind.charAt(0).toUpperCase() + kind.slice(1), id: kind };
}

/** What Cedar answers, with the sections that decided. */
export function askCedar(call: StatefulAuthorizationCall): {
  readonly permitted: boolean;
  readonly cites: readonly string[];
} {
  const answer = statefulIsAuthorized(call);
  if (answer.type === 'failure') throw new Error(messages(answer.errors));
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) throw new Error('A policy of Cedar could not be evaluated');
  return { permitted: decision === 'allow', cites: diagnostics.reason };
}

function messages(errors: readonly DetailedError[]): string {
  return errors.map(({ message }) => message).join('\n');
}
