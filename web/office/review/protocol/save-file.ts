/** Hands the browser a file to save, character for character as given, in UTF-8 without a mark before it. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content when it asks where to save it; a minute is long enough.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
