import { fieldKey } from '../contacts/contact';

/** A text as it is compared: whatever the case and the spaces. */
export const fold = fieldKey;

/** The texts between the commas of a cell. */
export const splitList = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** The one of some words a cell says, whatever its case; people's longer words for it count too. */
export function wordIn<Word extends string>(
  text: string,
  words: readonly Word[],
  synonyms: Readonly<Record<string, Word>> = {},
): Word | undefined {
  const folded = fold(text);
  const plain = folded.replace(/[_-]/g, ' ');
  const known = words.find((word) => [folded, plain].includes(word.replace(/_/g, ' ')));
  return known ?? Object.entries(synonyms).find(([text]) => text === plain)?.[1];
}
