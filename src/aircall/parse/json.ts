/** The value a JSON text stands for; `undefined` when it is none (cut, empty, HTML). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
