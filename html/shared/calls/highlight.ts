import { findWords } from '../../../src/domain/results/quick-search';
import { el } from '../dom';

/** A word of one letter would mark a long text more often than anybody can look at. */
const mostMarksInOneText = 500;

const controls = 'button, a, summary, audio';

/** Marks words in what is written below an element, in place of what was marked before. */
export function markWords(root: HTMLElement, words: readonly string[]): void {
  for (const mark of root.querySelectorAll('mark')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    // what was one text must be one again, or a word across the seam would not be found
    parent?.normalize();
  }
  if (words.length === 0) return;
  for (const text of textsOf(root)) markText(text, words);
}

function textsOf(root: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(controls) == null) texts.push(text);
  }
  return texts;
}

function markText(text: Text, words: readonly string[]): void {
  const ranges = findWords(text.data, words).slice(0, mostMarksInOneText);
  // from the end, so that earlier places stay where they are
  for (const { start, end } of [...ranges].reverse()) {
    const found = text.splitText(start);
    found.splitText(end - start);
    const mark = el('mark');
    found.replaceWith(mark);
    mark.append(found);
  }
}
