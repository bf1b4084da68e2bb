/**
 * Luhn's check digit for the characters before it: from the right every other value is doubled, and the
 * digits of all are added. `letterValue` gives the value of a letter.
 */
export function luhnDigit(
  characters: string,
  letterValue: (letter: string) => number = (letter) => letter.charCodeAt(0),
): number {
  let sum = 0;
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters.charAt(characters.length - 1 - index);
    const value = character >= '0' && character <= '9' ? Number(character) : letterValue(character);
    sum += sumOfDigits(index % 2 === 0 ? value * 2 : value);
  }
  return (10 - (sum % 10)) % 10;
}

function sumOfDigits(value: number): number {
  return [...String(value)].reduce((sum, digit) => sum + Number(digit), 0);
}
