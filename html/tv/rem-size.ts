/** Pixels of the page's type size, which follows the size of the screen. */
export const remSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
