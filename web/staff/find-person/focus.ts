/** The form of the search page; its only field is the number. */
export const findFormId = 'find-person';

/** Puts the cursor in the number field, whatever page was open before, with what is there selected. */
export function focusNumber(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>(`#${findFormId} input`);
    field?.focus();
    field?.select();
  });
}
