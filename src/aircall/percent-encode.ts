/** The text as it may stand in a URL. Half surrogate pairs, which have no UTF-8, become U+FFFD. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
