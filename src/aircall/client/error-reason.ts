import { parseJson } from '../parse/json';
import { listOf, recordOf, textOf } from '../parse/wire';

const LONGEST_REASON = 300;

/**
 * Aircall's own sentence in an error body, whichever of its layers wrote it; `undefined` when there
 * is none or the body is no JSON.
 *
 * ```
 * {"message":"Forbidden"}                                             the edge
 * {"error":"Not Found","troubleshoot":"Call with id 9 does not exist"}  the application
 * {"error":"Unprocessable Entity","errors":{"numbers":["taken"]}}
 * ```
 *
 * @see https://developer.aircall.io/api-references/#errors (read 2026-11-20); the edge's body was
 * measured by others on 2026-08-11.
 */
export function reasonIn(body: string): string | undefined {
  const wire = recordOf(parseJson(body));
  if (!wire) return undefined;
  const candidates = [
    textOf(wire, 'troubleshoot'),
    detailsIn(wire.errors),
    textOf(wire, 'error'),
    textOf(wire, 'message'),
  ];
  return candidates.map(plain).find((reason) => reason !== undefined);
}

function detailsIn(errors: unknown): string {
  return Object.values(recordOf(errors) ?? {})
    .flatMap((value) => (typeof value === 'string' ? [value] : listOf(value)))
    .filter((detail) => typeof detail === 'string')
    .join(' ');
}

/** One line of plain text; markup is no sentence and is dropped whole. */
function plain(text: string | undefined): string | undefined {
  const line = (text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line === '' || /<[a-z!/?]/i.test(line)) return undefined;
  return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}
