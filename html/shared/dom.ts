type Attributes = Readonly<Record<string, string | boolean>>;

/**
 * An element with attributes and children. Texts become text, never markup, so that a team's name
 * cannot be more than a name.
 *
 * @param attributes - `true` sets an attribute without value, `false` leaves it out.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A button that does something; it never submits a form. */
export function button(caption: string, attributes: Attributes, onClick: () => void) {
  const element = el('button', { type: 'button', ...attributes }, caption);
  element.addEventListener('click', onClick);
  return element;
}
