declare const hsaIdBrand: unique symbol;

/** The id of a unit, provider, person in service or system in the national catalogue HSA. */
export type HsaId = string & { readonly [hsaIdBrand]: true };

/**
 * 'SE' + organisation number + '-' + what the organisation gives, at most 32 characters. The test ids of
 * the national conformance suites have other letters before the hyphen; they are accepted as well.
 */
export function parseHsaId(text: string): HsaId | undefined {
  return text.length <= 32 && /^[A-Za-z0-9]+-[A-Za-z0-9]+$/.test(text)
    ? (text as HsaId)
    : undefined;
}
