/**
 * Values as the text of an array of one dimension, as PostgreSQL reads it: a parameter to cast to the array's type.
 * The driver would make the same, in twice the time.
 */
export function toArrayText(values: readonly (string | number | boolean | null)[]): string {
  return `{${values.map(toElement).join(',')}}`;
}

function toElement(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value !== 'string') return String(value);
  return value.includes('"') || value.includes('\\')
    ? `"${value.replaceAll(/["\\]/g, '\\$&')}"`
    : `"${value}"`;
}
