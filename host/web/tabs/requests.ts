import { Problem } from '../http/problem';
import type { ButtonName, ClientRequests, SelectionView } from '../protocol';
import type { AreaView } from '../view';

type Json = Readonly<Record<string, unknown>>;
type Parsers = { readonly [Name in keyof ClientRequests]: (body: Json) => ClientRequests[Name] };

const BUTTONS: readonly string[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] satisfies ButtonName[];

/** How each request of the page is read; whatever else the body holds is left alone. */
export const REQUESTS: Parsers = {
  sheet: (body) => ({ sheetId: whole(body, 'sheetId') }),
  select: (body) => selection(body),
  rows: (body) => ({ sheetId: whole(body, 'sheetId'), block: whole(body, 'block') }),
  edit: (body) => ({
    sheetId: whole(body, 'sheetId'),
    row: whole(body, 'row'),
    column: whole(body, 'column'),
    values: matrix(body.values),
  }),
  menu: (body) => ({
    functionName: text(body, 'functionName'),
    caption: text(body, 'caption'),
    ...maybeSelection(body),
  }),
  answer: (body) => ({
    id: whole(body, 'id'),
    button: button(body.button),
    text: text(body, 'text'),
  }),
  run: (body) => ({
    frame: whole(body, 'frame'),
    call: text(body, 'call'),
    functionName: text(body, 'functionName'),
    args: list(body, 'args'),
    ...maybeSelection(body),
  }),
  close: (body) => ({ frame: whole(body, 'frame') }),
  cancel: (body) => ({ execution: whole(body, 'execution') }),
  bye: () => ({}),
};

/** Whether a path names a request of the page. */
export const isRequestName = (name: string): name is keyof ClientRequests =>
  Object.hasOwn(REQUESTS, name);

const wrong = (key: string): Problem => new Problem(400, `The request has no proper "${key}".`);

function whole(body: Json, key: string): number {
  const value = body[key];
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw wrong(key);
}

function text(body: Json, key: string): string {
  const value = body[key];
  if (typeof value === 'string') return value;
  throw wrong(key);
}

function list(body: Json, key: string): readonly unknown[] {
  const value = body[key];
  if (Array.isArray(value)) return value;
  throw wrong(key);
}

function button(value: unknown): ButtonName {
  if (typeof value === 'string' && BUTTONS.includes(value)) return value as ButtonName;
  throw wrong('button');
}

function matrix(value: unknown): readonly (readonly string[])[] {
  const lines = Array.isArray(value) ? (value as unknown[]) : [];
  const width = Array.isArray(lines[0]) ? lines[0].length : 0;
  const isText = (line: unknown): line is string[] =>
    Array.isArray(line) && line.length === width && line.every((one) => typeof one === 'string');
  if (width > 0 && lines.every(isText)) return lines;
  throw wrong('values');
}

function selection(body: Json): SelectionView {
  const area = areaOf((body.area ?? {}) as Json);
  const others =
    body.others === undefined ? [] : list(body, 'others').map((one) => areaOf(one as Json));
  return { sheetId: whole(body, 'sheetId'), area, ...(others.length > 0 ? { others } : {}) };
}

function areaOf(area: Json): AreaView {
  const read = (key: string): number => whole(area, key);
  return {
    row: read('row'),
    column: read('column'),
    rows: Math.max(read('rows'), 1),
    columns: Math.max(read('columns'), 1),
  };
}

function maybeSelection(body: Json): { selection?: SelectionView } {
  return body.selection ? { selection: selection(body.selection as Json) } : {};
}
