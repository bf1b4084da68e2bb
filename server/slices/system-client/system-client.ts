/** What a system client may do; each is asked for by name. */
export const clientScopes = [
  'directory.write',
  'persons.write',
  'information.write',
  'documents.write',
  'relations.write',
  'consents.write',
  'blocks.write',
  'attitude.write',
] as const;

export type ClientScope = (typeof clientScopes)[number];

/** A journal system that is authenticated, with what it may do now. */
export type ClientIdentity = {
  /** Internal id of the client. */
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  /** Connected providers that it may publish for. */
  readonly connectedProviderIds: readonly string[];
  /** Source systems (HSA-id) that it may publish from. */
  readonly sourceSystems: readonly string[];
  readonly scopes: readonly ClientScope[];
};

/** A client as registered: what it may do, and the public keys that prove it. */
export type RegisteredClient = ClientIdentity & {
  readonly jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
};

/** The scopes among the texts; others are ignored. */
export function toScopes(texts: readonly string[]): readonly ClientScope[] {
  return clientScopes.filter((scope) => texts.includes(scope));
}

/** Scopes that a token gets: those asked for, or all registered; undefined when one asked for is not registered. */
export function grantScopes(
  asked: string | undefined,
  registered: readonly ClientScope[],
): readonly ClientScope[] | undefined {
  const wanted = (asked ?? '').split(' ').filter((scope) => scope !== '');
  if (wanted.length === 0) return registered;
  const granted = toScopes(wanted).filter((scope) => registered.includes(scope));
  return granted.length === new Set(wanted).size ? granted : undefined;
}
