/** Who signed in, as the identity provider says and nothing more. */
export type StaffIdentity = { readonly hsaId: string; readonly acr: string };

/** A resident; `number` never leaves the sign-in and never prints (see `PersonNumber`). */
export type ResidentIdentity = {
  readonly number: { reveal(): string };
  readonly acr: string;
};

/** Kept by the browser, sealed, between leaving for the identity provider and coming back. */
export type PendingSignIn = {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
};

/** Why nobody was signed in; the page of that name explains it calmly. */
export type SignInFailure =
  | 'cancelled'
  | 'assurance-too-low'
  | 'identity-incomplete'
  | 'sign-in-expired'
  | 'identity-provider-unavailable'
  | 'identity-provider-refused'
  | 'staff-unknown'
  | 'person-unknown'
  | 'resident-too-young';

/** An outside identity provider, seen from one portal. */
export type IdentityProvider<Identity> = {
  /** Where to send the browser. `again` asks the provider not to reuse an earlier sign-in. */
  begin(options: {
    readonly again: boolean;
  }): Promise<
    | { readonly ok: true; readonly redirectTo: URL; readonly pending: PendingSignIn }
    | { readonly ok: false; readonly why: SignInFailure }
  >;
  /** Whom the answer in the callback's address is about. Never throws for what the provider says. */
  complete(callback: {
    readonly url: URL;
    readonly pending: PendingSignIn;
  }): Promise<
    | { readonly ok: true; readonly identity: Identity }
    | { readonly ok: false; readonly why: SignInFailure }
  >;
};

export type IdentityProviders = {
  readonly staff: IdentityProvider<StaffIdentity>;
  readonly resident: IdentityProvider<ResidentIdentity>;
};
