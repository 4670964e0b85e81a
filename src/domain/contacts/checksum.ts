import type { CellValue } from '../sheets/headers';

/** Sums texts up: equal sums mean equal texts, but for one case in some thousand billions. */
export interface Checksum {
  add(text: string): void;
  /** What was added so far, as hexadecimal digits. */
  read(): string;
}

/** Starts a sum; two lanes of 32 bits with different multipliers. */
export function createChecksum(): Checksum {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  const mix = (code: number): void => {
    one = Math.imul(one ^ code, 0x9e3779b1);
    two = Math.imul(two ^ code, 0x5f356495);
    // without it, high bits would never reach low ones
    one ^= two >>> 15;
    two ^= one >>> 13;
  };
  return {
    add: (text) => {
      for (let index = 0; index < text.length; index += 1) mix(text.charCodeAt(index));
      // "ab" and "c" are not "a" and "bc"
      mix(0x1_0000);
    },
    read: () => [one, two].map((lane) => (lane >>> 0).toString(16)).join('-'),
  };
}

/** What a cell adds to a sum: a number is another thing than the text that reads alike. */
export function cellPrint(cell: CellValue): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' ? `\u0001${cell.getTime()}` : `\u0002${cell}`;
}
