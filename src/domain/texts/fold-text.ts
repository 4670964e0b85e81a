/**
 * A text as it is compared when neither case nor accents nor the kind of white space matter:
 * `Réclamation  ÉTÉ` is found by `reclamation ete`.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
