import type { LineAnswer } from '../../platform/line-answer.ts';

/** Who sends lines: a system client, by its internal id. */
export interface Publisher {
  readonly id: string;
}

/** A connected provider, unit or staff member that a line names. */
export interface Party {
  readonly id: string;
  /** The connected provider itself, or the unit's; null for staff. */
  readonly connectedProviderId: string | null;
  readonly kind: 'careProvider' | 'socialCareProvider' | null;
  /** May the system client publish for the connected provider? */
  readonly registered: boolean;
  /** Is the connected provider connected today? */
  readonly connected: boolean;
}

/** A party with its connected provider. */
export type ProviderParty = Party & {
  readonly connectedProviderId: string;
  readonly kind: 'careProvider' | 'socialCareProvider';
};

/** Answer of a line that names what it may not, or what isn't there. */
export type Unsuitable = Omit<LineAnswer, 'id'>;

export type Found<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Unsuitable };

/** The parties that the lines of one batch name. */
export class Parties {
  readonly #providers: ReadonlyMap<string, Party>;
  readonly #units: ReadonlyMap<string, Party>;
  readonly #staff: ReadonlyMap<string, Party>;
  readonly #sourceSystems: ReadonlySet<string>;

  constructor(rows: {
    readonly providers: ReadonlyMap<string, Party>;
    readonly units: ReadonlyMap<string, Party>;
    readonly staff: ReadonlyMap<string, Party>;
    readonly sourceSystems: ReadonlySet<string>;
  }) {
    this.#providers = rows.providers;
    this.#units = rows.units;
    this.#staff = rows.staff;
    this.#sourceSystems = rows.sourceSystems;
  }

  /** The controller, when the client may publish for it and it is connected. */
  controller(hsaId: string): Found<ProviderParty> {
    return suitable(this.#providers.get(hsaId), '/controller');
  }

  /** The unit, when it belongs to the controller. */
  unitOf(controller: Party, hsaId: string): Found<ProviderParty> {
    const found = this.#units.get(hsaId);
    if (found?.connectedProviderId !== controller.id) {
      return unsuitable('/unit', 'unit-unknown', 'The controller has no unit with this HSA-id.');
    }
    return { ok: true, value: found as ProviderParty };
  }

  /** The unit, when the client may publish for its connected provider and that is connected. */
  unit(hsaId: string): Found<ProviderParty> {
    return suitable(this.#units.get(hsaId), '/unit');
  }

  /** Any unit in the directory. */
  anyUnit(hsaId: string, pointer: string): Found<ProviderParty> {
    const found = this.#units.get(hsaId);
    return found === undefined
      ? unsuitable(pointer, 'unit-unknown', 'The directory has no unit with this HSA-id.')
      : { ok: true, value: found as ProviderParty };
  }

  /** Any staff member in the directory. */
  staff(hsaId: string, pointer: string): Found<Party> {
    const found = this.#staff.get(hsaId);
    return found === undefined
      ? unsuitable(pointer, 'staff-unknown', 'The directory has no staff with this HSA-id.')
      : { ok: true, value: found };
  }

  /** May the client publish from the source system? */
  mayPublishFrom(sourceSystem: string): Found<string> {
    return this.#sourceSystems.has(sourceSystem)
      ? { ok: true, value: sourceSystem }
      : unsuitable(
          '/sourceSystem',
          'source-system-not-registered',
          'The system client is not registered for this source system: register it in the directory.',
        );
  }
}

function suitable(party: Party | undefined, pointer: string): Found<ProviderParty> {
  if (party === undefined || !party.registered) {
    return unsuitable(
      pointer,
      'controller-not-registered',
      'The system client is not registered for this connected provider: register it in the directory.',
    );
  }
  if (!party.connected) {
    return unsuitable(
      pointer,
      'controller-not-connected',
      'The connected provider is not connected today.',
    );
  }
  return { ok: true, value: party as ProviderParty };
}

function unsuitable(pointer: string, code: string, detail: string): { ok: false; why: Unsuitable } {
  return { ok: false, why: { outcome: 'invalid', code, pointer, detail } };
}
