/** A postal address as the population feed gives it. */
export type Address = {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
};

/** HMAC with a key that the database doesn't hold. */
export type AddressKey = (text: string) => Uint8Array;

/** The address as text that is the same however it is written: letters, digits and single spaces. */
export function normaliseAddress({ street, postalCode, city }: Address): string {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return [plain(street), plain(postalCode).replace(' ', ''), plain(city)].join('|');
}
