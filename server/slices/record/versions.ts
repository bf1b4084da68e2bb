import type { LineAnswer } from '../../platform/line-answer.ts';
import type { StoredVersion } from './store.ts';

/** A version that is about to be published. */
export interface NewVersion {
  readonly sourceSystem: string;
  readonly documentId: string;
  readonly version: number;
  readonly personId: string;
  readonly controllerId: string;
  readonly digest: string;
}

type Known = {
  personId: string;
  controllerId: string;
  readonly digests: Map<number, string>;
  /** The stored version that is marked as the current one. */
  marked: { readonly personId: string; readonly id: string; readonly version: number } | null;
  highest: number;
};

/** The versions of documents in one batch: what is stored already and what the batch adds. */
export class Versions {
  readonly #known = new Map<string, Known>();

  constructor(stored: readonly StoredVersion[]) {
    for (const version of stored) {
      const known = this.#add(version);
      if (version.current) {
        known.marked = { personId: version.personId, id: version.id, version: version.version };
      }
    }
  }

  /**
   * What is to become of the version: `new` when it is to be stored, otherwise the answer. The same document
   * keeps its person and its controller; the same version keeps its content.
   * @param samePerson whether two person ids are linked
   */
  judge(
    version: Omit<NewVersion, 'personId'> & { readonly personId: string | null },
    samePerson: (a: string, b: string) => boolean,
  ):
    | { readonly kind: 'new'; readonly personId: string | null }
    | { readonly kind: 'known'; readonly answer: Omit<LineAnswer, 'id'> } {
    const known = this.#known.get(keyOf(version));
    if (known === undefined) return { kind: 'new', personId: version.personId };
    const { personId } = version;
    if (
      personId === null ||
      (personId !== known.personId && !samePerson(known.personId, personId))
    ) {
      return conflict(
        'document-of-another-person',
        '/person',
        'The source system has already published this document id about another person: give the document an id of its own.',
      );
    }
    if (known.controllerId !== version.controllerId) {
      return conflict(
        'document-of-another-controller',
        '/controller',
        'The source system has already published this document id for another controller: give the document an id of its own.',
      );
    }
    const digest = known.digests.get(version.version);
    if (digest === undefined) return { kind: 'new', personId: known.personId };
    return digest === version.digest
      ? { kind: 'known', answer: { outcome: 'unchanged' } }
      : conflict(
          'version-conflict',
          '/version',
          'The same document id and version has already been published with other content: raise the version.',
        );
  }

  /** Persons whom documents of this batch are about already. */
  persons(): readonly string[] {
    return [...this.#known.values()].map((known) => known.personId);
  }

  /** The version is stored by this batch. */
  add(version: NewVersion): void {
    this.#add(version);
  }

  /** Is this version the highest of its document, now that all of the batch is known? */
  isHighest(version: NewVersion): boolean {
    return this.#known.get(keyOf(version))?.highest === version.version;
  }

  /** Stored versions that are marked as current and no longer the highest. */
  surpassed(): readonly { readonly personId: string; readonly id: string }[] {
    return [...this.#known.values()].flatMap(({ marked, highest }) =>
      marked !== null && marked.version < highest ? [marked] : [],
    );
  }

  #add(version: Omit<NewVersion, 'digest'> & { readonly digest: string }): Known {
    const key = keyOf(version);
    const known = this.#known.get(key) ?? {
      personId: version.personId,
      controllerId: version.controllerId,
      digests: new Map(),
      marked: null,
      highest: 0,
    };
    this.#known.set(key, known);
    known.digests.set(version.version, version.digest);
    known.highest = Math.max(known.highest, version.version);
    return known;
  }
}

function keyOf(version: { readonly sourceSystem: string; readonly documentId: string }): string {
  return `${version.sourceSystem} ${version.documentId}`;
}

function conflict(code: string, pointer: string, detail: string) {
  return { kind: 'known', answer: { outcome: 'conflict', code, pointer, detail } } as const;
}
