const particles = new Set([
  'af',
  'av',
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'al',
  'el',
  'bin',
]);

/**
 * The parts of a surname by which two persons may belong together: without accents that change no name in Swedish
 * (é is e; å, ä and ö are letters of their own), double names apart, particles left out.
 */
export function surnameParts(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[^åäö\p{ASCII}]/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .split(/[^\p{L}\p{N}']+/u)
    .filter((part) => part.length > 1 && !particles.has(part));
}

/** Do the surnames have a part in common? */
export function shareSurname(one: string, other: string): boolean {
  const parts = new Set(surnameParts(one));
  return surnameParts(other).some((part) => parts.has(part));
}
