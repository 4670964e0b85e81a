/** Whether a cell of a sheet that people write says yes: a ticked box, or a word or sign for it. */
export const isTicked = (text: string): boolean => /^(true|yes|y|x|on|1|✓|✔)$/i.test(text);
