/** What stands between double brackets. */
const placeholder = /\{\{([^{}]*)\}\}/g;

/** The words between the brackets of each placeholder, in order. */
export const placeholdersIn = (template: string): readonly string[] =>
  [...template.matchAll(placeholder)].map(([, name = '']) => name.trim());

/** Whether every placeholder of a template has its beginning and its end. */
export const isWhole = (template: string): boolean =>
  !/\{\{|\}\}/.test(template.replace(placeholder, ''));

/** The placeholder a template is made of, when it is nothing else. */
export function solePlaceholder(template: string): string | undefined {
  const [name, ...others] = placeholdersIn(template);
  const rest = template.replace(placeholder, '').trim();
  return others.length === 0 && rest === '' ? name : undefined;
}

/** A template with a value in place of each placeholder; values are not looked into again. */
export const fill = (template: string, read: (name: string) => string): string =>
  template.replace(placeholder, (_, name: string) => read(name.trim()));
