import { EnumValue, ServiceObject } from '../services/service';
import { HtmlPage, TextPage } from './values';

/** What a function returned, as JSON: dates as ISO text, service objects as the name of their class. */
export function toJsonResult(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) => plain(part));
  return text === undefined ? null : JSON.parse(text);
}

function plain(part: unknown): unknown {
  if (part instanceof ServiceObject) return part.className;
  if (part instanceof EnumValue) return part.name;
  if (part instanceof HtmlPage || part instanceof TextPage) return part.content;
  return part;
}
