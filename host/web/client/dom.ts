type Child = Node | string | undefined;

/** Attributes, listeners (`onclick`) and properties of an element, by name. */
export type Props = Readonly<Record<string, unknown>>;

/**
 * A new element. Text children stay text, whatever they contain.
 *
 * @param props - `on…` functions become listeners, `class`, `role`, `aria-…`, `data-…` and other
 *   attributes are set when their value is neither `undefined` nor `false`.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(element, name, value);
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

function setProp(element: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function')
    element.addEventListener(name.slice(2), value as (event: Event) => void);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** The element with that id of the page's own frame. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A new element of a drawing; text children stay text. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

/** A 24 x 24 icon drawn with one path in the text's colour. */
export function icon(path: string, size = 20): SVGSVGElement {
  const shape = svg('path', { d: path, fill: 'currentColor' });
  const frame = { viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true' };
  return svg('svg', frame, shape);
}
