import type { Adapter, AdapterPayload } from 'oidc-provider';

type Stored = { readonly payload: AdapterPayload; readonly until: number };

/** Keeps what the stand-in provider hands out in memory for as long as it holds, and nothing when it stops. */
export class MemoryAdapter implements Adapter {
  readonly #name: string;
  readonly #stored: Map<string, Stored>;

  constructor(name: string, stored: Map<string, Stored>) {
    this.#name = name;
    this.#stored = stored;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const now = Date.now();
    for (const [key, { until }] of this.#stored) if (until < now) this.#stored.delete(key);
    const until = expiresIn === undefined ? Number.POSITIVE_INFINITY : now + expiresIn * 1000;
    this.#stored.set(this.#key(id), { payload, until });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.#stored.get(this.#key(id));
    return found && found.until > Date.now() ? found.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#own().find(({ payload }) => payload.uid === uid)?.payload;
  }

  /** There are no devices here that show codes. */
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const found = this.#stored.get(this.#key(id));
    if (found) found.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#stored.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#stored) {
      if (payload.grantId === grantId) this.#stored.delete(key);
    }
  }

  #key(id: string): string {
    return `${this.#name}:${id}`;
  }

  #own(): Stored[] {
    const now = Date.now();
    return [...this.#stored].flatMap(([key, stored]) =>
      key.startsWith(`${this.#name}:`) && stored.until > now ? [stored] : [],
    );
  }
}
