/** CSS colour names that scripts use in practice, with their values. @see https://www.w3.org/TR/css-color-4/#named-colors (read 2026-08-30) */
const NAMED = new Map(
  `aqua 00ffff beige f5f5dc black 000000 blue 0000ff brown a52a2a coral ff7f50 crimson dc143c
  cyan 00ffff darkblue 00008b darkcyan 008b8b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9
  darkmagenta 8b008b darkorange ff8c00 darkred 8b0000 deeppink ff1493 dimgray 696969
  dodgerblue 1e90ff firebrick b22222 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc
  gold ffd700 goldenrod daa520 gray 808080 green 008000 grey 808080 hotpink ff69b4 indigo 4b0082
  ivory fffff0 khaki f0e68c lavender e6e6fa lightblue add8e6 lightcyan e0ffff lightgray d3d3d3
  lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon ffa07a lightyellow ffffe0
  lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 midnightblue 191970
  mintcream f5fffa navy 000080 olive 808000 orange ffa500 orangered ff4500 orchid da70d6
  palegreen 98fb98 peachpuff ffdab9 pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080
  red ff0000 royalblue 4169e1 salmon fa8072 seagreen 2e8b57 sienna a0522d silver c0c0c0
  skyblue 87ceeb slategray 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c
  teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3
  white ffffff whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, index, words) => {
      if (index % 2 === 1) pairs.push([words[index - 1] ?? '', word]);
      return pairs;
    }, []),
);

/**
 * A CSS colour as `#rrggbb`.
 *
 * @returns undefined for what is no colour, which Google passes over in silence.
 */
export function parseColor(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(word)) return word;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(word);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(word);
  if (rgb) return rgbColor(Number(rgb[1]), Number(rgb[2]), Number(rgb[3]));
  const named = NAMED.get(word);
  return named && `#${named}`;
}

/** `#rrggbb` of three parts from 0 to 255. */
export const rgbColor = (...parts: readonly [number, number, number]): string =>
  `#${parts.map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0')).join('')}`;
