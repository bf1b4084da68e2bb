import type { County, Inhabitant, LinesOfOne } from '../county/county.ts';
import type { DirectoryLine, PersonLine } from '../county/lines.ts';
import { type ClientKeys, operatorClientId } from './keys.ts';
import { type Counts, SystemClient } from './system-client.ts';

/** How far publishing has come. */
export type Progress = {
  readonly persons: number;
  readonly personsInAll: number;
  readonly documents: number;
};

const personsAtOnce = 160;

/**
 * Publishes a county through the public interface and nothing else: each journal system signs in with its own
 * key and sends what its connected providers answer for. A repeat changes nothing. Throws UploadFailure on any
 * answer that isn't expected.
 */
export function publisherOf(options: {
  county: County;
  baseUrl: string;
  keys: ClientKeys;
  signal?: AbortSignal;
}) {
  const { county, baseUrl, keys, signal } = options;
  const client = (clientId: string): SystemClient => {
    const key = keys.get(clientId)?.key;
    if (!key) throw new Error(`No key for the system client ${clientId}.`);
    return new SystemClient({ baseUrl, clientId, key, ...(signal ? { signal } : {}) });
  };
  const operator = client(operatorClientId);
  const systems = county.directory.journalSystems.map((system) => ({
    ...system,
    client: client(system.clientId),
  }));
  const known = county.inhabitants.filter(({ tries }) => tries !== undefined);
  const others = county.inhabitants.filter(({ tries }) => tries === undefined);

  /** Sends some persons: first who they are, then what each journal system has about them. */
  async function publishSome(
    inhabitants: readonly Inhabitant[],
    links: readonly PersonLine[],
  ): Promise<number> {
    const all = inhabitants.map((inhabitant) => county.linesOf(inhabitant));
    await operator.upload('persons', [...all.map(({ person }) => person), ...links]);
    let documents = 0;
    for (const system of systems) documents += await publishSystem(system, all);
    return documents;
  }

  async function publishSystem(
    system: (typeof systems)[number],
    all: readonly LinesOfOne[],
  ): Promise<number> {
    const controllers = new Set(system.connectedProviders);
    const unitOf = unitsOf(county, controllers);
    const own = <Line extends { readonly controller: string }>(lines: readonly Line[]) =>
      lines.filter(({ controller }) => controllers.has(controller));
    const ofUnit = <Line extends { readonly unit: string }>(lines: readonly Line[]) =>
      lines.filter(({ unit }) => unitOf.has(unit));
    const documents = own(all.flatMap((one) => one.documents));
    const blocks = own(all.flatMap((one) => one.blocks));
    const blocked = new Set(blocks.map(({ person }) => person.value));
    await system.client.upload('information-given', own(all.flatMap((one) => one.information)));
    await system.client.upload('attitude-assessments', own(all.flatMap((one) => one.attitudes)));
    await system.client.upload('relations', ofUnit(all.flatMap((one) => one.relations)));
    await system.client.upload('consents', ofUnit(all.flatMap((one) => one.consents)));
    // Documents before blocks, as it happened; sent again, what is blocked since is refused by SVOD 2:3.
    const counts: Counts = await system.client.upload(
      'documents',
      documents,
      (line, section) =>
        section === 'SVOD 2:3' && blocked.has(documents[line - 1]?.person.value ?? ''),
    );
    let published = counts.stored + counts.unchanged;
    for (const { xml } of own(all.flatMap((one) => one.answers))) {
      const { stored, unchanged } = await system.client.uploadAnswer(xml);
      published += stored + unchanged;
    }
    await system.client.upload('blocks', blocks);
    return published;
  }

  let done = 0;
  let documents = 0;
  const progress = (): Progress => ({
    persons: done,
    personsInAll: county.inhabitants.length,
    documents,
  });

  return {
    /** Directory, system clients and the known people. */
    async publishKnown(): Promise<Progress> {
      await operator.upload('directory', [...county.directory.lines, ...clientLines(county, keys)]);
      documents += await publishSome(known, county.links);
      done += known.length;
      return progress();
    },
    /** Everyone else, in parts, telling after each. */
    async publishOthers(tell: (progress: Progress) => void): Promise<Progress> {
      done = known.length;
      for (let at = 0; at < others.length; at += personsAtOnce) {
        const part = others.slice(at, at + personsAtOnce);
        documents += await publishSome(part, []);
        done += part.length;
        tell(progress());
      }
      return progress();
    },
  };
}

function unitsOf(county: County, controllers: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...county.directory.units.values()]
      .filter(({ provider }) => controllers.has(provider.hsaId))
      .map(({ hsaId }) => hsaId),
  );
}

function clientLines(county: County, keys: ClientKeys): DirectoryLine[] {
  return county.directory.journalSystems.map((system) => {
    const jwk = keys.get(system.clientId)?.jwk;
    if (!jwk) throw new Error(`No key for the system client ${system.clientId}.`);
    return {
      kind: 'systemClient',
      clientId: system.clientId,
      name: system.name,
      sourceSystems: [system.sourceSystem],
      connectedProviders: system.connectedProviders,
      scopes: [
        'information.write',
        'documents.write',
        'relations.write',
        'consents.write',
        'blocks.write',
        'attitude.write',
      ],
      jwks: { keys: [jwk] },
    };
  });
}
