/**
 * A pasted text without what comes along with a paste: space, quotes and line ends around it,
 * invisible characters anywhere. Line ends inside become spaces.
 */
export function cleanPaste(text: string | undefined): string {
  const visible = (text ?? '').replace(/[\t\r\n]/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
  return visible.replace(/^[\s'"`]+|[\s'"`]+$/g, '');
}
