import {
  escapeHtml,
  escapeScriptString,
  escapeUnquoted,
  filterCss,
  filterUrl,
  scriptValue,
} from './escape';
import type { HtmlContext } from './html-context';
import { HtmlOutput } from './html-output';

/** What `<?= value ?>` writes at a place of a page: safe there, whatever the value is. */
export function printSafely(value: unknown, context: HtmlContext): string {
  const text = show(value);
  switch (context.kind) {
    case 'text':
      return escapeHtml(text);
    case 'comment':
      return text.replace(/[<>-]/g, '');
    case 'tag':
      return text.replace(/[^\w-]/g, '');
    case 'style':
      return filterCss(text);
    case 'script':
      return scriptValue(value);
    case 'scriptString':
      return escapeScriptString(text);
    case 'attribute':
      return printAttribute(text, value, context);
  }
}

function printAttribute(
  text: string,
  value: unknown,
  context: HtmlContext & { kind: 'attribute' },
): string {
  const quoteSafe = context.quote === '' ? escapeUnquoted : escapeHtml;
  switch (context.holds) {
    case 'url':
      return quoteSafe(context.atStart ? filterUrl(text) : text);
    case 'script':
      return quoteSafe(context.inString ? escapeScriptString(text) : scriptValue(value));
    case 'style':
      return quoteSafe(filterCss(text));
    case 'text':
      return quoteSafe(text);
  }
}

/** What a value looks like when it is printed. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof HtmlOutput ? value.getContent() : String(value);
}
