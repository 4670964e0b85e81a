import type { CellValue } from '../sheets/headers';

/** Sums texts up: equal sums mean equal texts, but for one case in some thousand billions. */
export interface Checksum {
  add(text: string): void;
  /** What was added so far, as hexadecimal digits. */
  read(): string;
}

// asked for once: it is needed millions of times
const { imul } = Math;

/** Starts a sum; two lanes of 32 bits with different multipliers. */
export function createChecksum(): Checksum {
  // variables a closure shares would be some ten times slower
  const lanes = new Int32Array([0x5eadbeef, 0x41c6ce57]);
  return {
    add: (text) => {
      let [one = 0, two = 0] = lanes;
      // one more than there are characters: "ab" and "c" are not "a" and "bc"
      for (let index = 0; index <= text.length; index += 1) {
        const code = index < text.length ? text.charCodeAt(index) : 0x1_0000;
        one = imul(one ^ code, 0x9e3779b1);
        two = imul(two ^ code, 0x5f356495);
        // without it, high bits would never reach low ones
        one ^= two >>> 15;
        two ^= one >>> 13;
      }
      lanes[0] = one;
      lanes[1] = two;
    },
    read: () => Array.from(lanes, (lane) => (lane >>> 0).toString(16)).join('-'),
  };
}

/** What a cell adds to a sum: a number is another thing than the text that reads alike. */
export function cellPrint(cell: CellValue): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' ? `\u0001${cell.getTime()}` : `\u0002${cell}`;
}
