import { randomUUID } from 'node:crypto';
import type { LinesOfOne } from '../sim/county/county.ts';
import { testNumbers } from '../sim/county/population.ts';
import { operatorClientId } from '../sim/publish/keys.ts';
import type { System } from './system.ts';

/** What a person has of what Kerstin Ahlgren has, a block at Region Dalarna included or not. */
export type Share = 'all' | 'unblocked' | 'blocked' | 'nothing';

/**
 * Publishes somebody like Kerstin Ahlgren under a number and a family name of her own: with all that Kerstin has, with
 * nothing but what isn't blocked (as if Region Dalarna had never met her), with nothing but what is, or with nothing.
 * Gives the number.
 */
export async function publishTwin(
  system: System,
  familyName: string,
  share: Share,
): Promise<string> {
  const { county } = system;
  const kerstin = county.inhabitants.find(({ resident }) => resident.familyName === 'Ahlgren');
  const blocking = county.directory.units.get('mora-medicine')?.provider.hsaId;
  if (kerstin === undefined || blocking === undefined) throw new Error('Kerstin isn’t there.');
  const number = freeNumbers(system)[taken++];
  if (number === undefined) throw new Error('No test number is left.');
  const original = county.linesOf(kerstin);
  const lines = renumbered(original, number);
  const operator = await system.client(operatorClientId);
  await operator.upload('persons', [{ ...lines.person, familyName }]);
  const kept = (line: { readonly controller: string }) =>
    share === 'all' ||
    (share !== 'nothing' && (line.controller === blocking) === (share === 'blocked'));
  for (const { clientId, connectedProviders } of county.directory.journalSystems) {
    const own = <Line extends { readonly controller: string }>(of: readonly Line[]) =>
      of.filter((line) => connectedProviders.includes(line.controller) && kept(line));
    const providerOf = (hsaId: string) =>
      [...county.directory.units.values()].find((unit) => unit.hsaId === hsaId)?.provider.hsaId;
    const ofUnit = <Line extends { readonly unit: string }>(of: readonly Line[]) =>
      own(of.map((line) => ({ line, controller: providerOf(line.unit) ?? '' }))).map(
        ({ line }) => line,
      );
    const client = await system.client(clientId);
    await client.upload('information-given', own(lines.information));
    await client.upload('relations', ofUnit(lines.relations));
    await client.upload('consents', ofUnit(lines.consents));
    await client.upload('documents', own(lines.documents));
    await client.upload('blocks', own(lines.blocks));
  }
  return number;
}

let taken = 0;

/** Numbers of nobody, all of one year: whoever has them is of the same age and sex. */
function freeNumbers({ county }: System): readonly string[] {
  const inhabited = new Set(
    county.inhabitants.flatMap(({ resident }) => resident.identifiers.map(({ value }) => value)),
  );
  return testNumbers().filter(
    (number) => number.startsWith('1955') && !inhabited.has(number) && isWoman(number),
  );
}

/** The last digit but one is even for women. */
function isWoman(number: string): boolean {
  return Number(number.at(-2)) % 2 === 0;
}

/** The same lines about another number, each with ids of its own. */
function renumbered(lines: LinesOfOne, number: string): LinesOfOne {
  const [own] = 'identifiers' in lines.person ? lines.person.identifiers : [];
  if (own === undefined) throw new Error('A person has a number.');
  const birthDate = `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`;
  return JSON.parse(JSON.stringify(lines).replaceAll(own.value, number), (key, value: unknown) => {
    if (key === 'id') return randomUUID();
    if (key === 'documentId') return `${String(value)}-${number}`;
    return key === 'birthDate' ? birthDate : value;
  }) as LinesOfOne;
}
