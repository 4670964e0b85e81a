const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Safe as text and inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] as string);

/** Safe as an attribute value without quotes. */
export const escapeUnquoted = (text: string): string =>
  text.replace(/[^\w.,:/%#-]/g, (character) => `&#${character.codePointAt(0)};`);

/** Safe inside a string of a script, whatever its quotes, and inside `<script>` itself. */
export const escapeScriptString = (text: string): string =>
  text.replace(/[^\w .,;:#@%*()[\]{}|~^!?-]/g, (character) => {
    const code = character.charCodeAt(0);
    return code < 256
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });

/** A value written into a script outside any string: a number stays one, text becomes a literal. */
export function scriptValue(value: unknown): string {
  if (value === null || value === undefined) return ' null ';
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value} `;
  return `'${escapeScriptString(String(value))}'`;
}

/** Safe inside a style sheet or style attribute; anything that could end a declaration is refused. */
export const filterCss = (text: string): string =>
  /^(?!-*(?:expression|(?:moz-)?binding))[\w\s.,#%+-]*$/i.test(text) ? text : 'zSafehtmlz';

/** Safe as the start of an address: only http, https, mailto, or relative. */
export const filterUrl = (text: string): string =>
  /^(?:(?:https?|mailto):|[^&:/?#]*(?:[/?#]|$))/i.test(text.trim())
    ? text
    : 'about:invalid#zSafehtmlz';
