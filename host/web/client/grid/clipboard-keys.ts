import { pasteValues } from './clipboard';

/** What the clipboard does to the grid. */
export interface ClipboardEvents {
  /** Whether the keyboard is with the grid; elsewhere the browser does its usual work. */
  readonly isMine: () => boolean;
  readonly copied: () => string;
  readonly clear: () => void;
  /** Pasted texts; each line has as many as the longest. */
  readonly paste: (values: readonly (readonly string[])[]) => void;
}

/** Copy, cut and paste for the grid. */
export function listenToClipboard({ isMine, copied, clear, paste }: ClipboardEvents): void {
  const copy = (event: ClipboardEvent): void => {
    if (!isMine()) return;
    event.clipboardData?.setData('text/plain', copied());
    event.preventDefault();
    if (event.type === 'cut') clear();
  };
  document.addEventListener('copy', copy);
  document.addEventListener('cut', copy);
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain');
    if (!isMine() || !text) return;
    event.preventDefault();
    paste(square(pasteValues(text)));
  });
}

function square(lines: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
}
