/**
 * The shape of words that are given in one language: the same parts and functions, any words.
 *
 * A literal becomes text; a function keeps its parameters; a list may be longer or shorter.
 */
export type InAnyLanguage<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => infer Told
    ? (...given: Given) => InAnyLanguage<Told>
    : Part extends readonly (infer Item)[]
      ? readonly InAnyLanguage<Item>[]
      : Part extends object
        ? { readonly [Key in keyof Part]: InAnyLanguage<Part[Key]> }
        : Part;
