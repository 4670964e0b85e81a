/**
 * Copies what stands in a field. Google shows sidebars in a frame that may not use the clipboard;
 * the older way works there, as long as a person has just clicked.
 *
 * @returns Whether it was copied; the field is selected either way.
 */
export async function copyText(field: HTMLInputElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
