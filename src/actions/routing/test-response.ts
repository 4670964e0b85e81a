import { AircallError } from '../../aircall/client/aircall-error';
import { dataOf } from '../../aircall/client/outcome';
import { searchNewestCall } from '../../aircall/endpoints/calls';
import { soundAddresses } from '../../aircall/parse/found-call';
import { percentEncode } from '../../aircall/percent-encode';
import type { ResponseForm, ResponseTest } from '../../domain/pages/try-routing-view';
import { isE164 } from '../../domain/phone/caller-number';
import { toE164 } from '../../domain/phone/e164';
import { fitResponse } from '../../domain/routing/fit-response';
import { followPath } from '../../domain/routing/response-path';
import { explainToPerson } from '../../domain/texts/explain-failure';
import { texts } from '../../domain/texts/texts';
import { connectShared } from '../budget/connect-shared';
import { parseJson } from '../cached-json';
import { storedSettings } from '../configure/read-settings';
import { failureOf } from '../failure-of';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { parseResponseForm } from './parse-forms';
import { routeUrl, webAppAddress } from './route-address';

const say = texts.tryRouting.response;

const nothing: ResponseTest = {
  problem: '',
  field: '',
  note: '',
  raw: '',
  value: '',
  fits: false,
  verdict: '',
};

/** What came back. */
type Reply =
  | { readonly ok: true; readonly json: unknown; readonly note: string }
  | { readonly ok: false; readonly problem: string; readonly raw: string };

/**
 * Asks an address as the Ring to (via API) widget does, and says what the widget would read there.
 * Asking our own route counts no hit.
 *
 * @param form - Whatever a page or anybody else sends.
 * @throws {Refusal} When it is no form of ours.
 */
export function testResponse(world: World, form: unknown): ResponseTest {
  const { source, number, path, type } = parseResponseForm(form);
  if (!isE164(number))
    return { ...nothing, problem: numberProblem(world, number), field: 'number' };
  if (followPath({}, path).kind === 'unreadable') {
    return { ...nothing, problem: say.badPath(path), field: 'path' };
  }
  const reply = source === 'ours' ? askOurs(world, number) : askAircall(world, number);
  if (!reply.ok) return { ...nothing, problem: reply.problem, raw: reply.raw };
  const { json, note } = reply;
  const raw = JSON.stringify(json, withoutSound, 2);
  return { ...nothing, note, raw, ...judge(world, json, { path, type }) };
}

function numberProblem(world: World, number: string): string {
  if (number === '') return say.noNumber;
  const right = toE164(number, storedSettings(world).defaultCountry);
  return right === undefined ? say.noE164(number) : say.noE164But(number, right);
}

/** Addresses of sound files open for anybody who has them. */
const withoutSound = (key: string, value: unknown): unknown =>
  typeof value === 'string' && soundAddresses.has(key) ? texts.searchWords.addressLeftOut : value;

function judge(
  world: World,
  json: unknown,
  { path, type }: Pick<ResponseForm, 'path' | 'type'>,
): Pick<ResponseTest, 'value' | 'fits' | 'verdict'> {
  const found = followPath(json, path);
  if (found.kind === 'unreadable') return { value: '', fits: false, verdict: say.badPath(path) };
  if (found.kind === 'nothing') {
    return { value: '', fits: false, verdict: say.nothingAt(found.at) };
  }
  const { value } = found;
  const { fits, sentence } = fitResponse(value, type, recallDirectory(world));
  return {
    value: typeof value === 'object' ? JSON.stringify(value) : String(value),
    fits,
    verdict: sentence,
  };
}

function askAircall(world: World, number: string): Reply {
  try {
    const { aircall } = connectShared(world, { priority: 'person' });
    const [outcome] = aircall.send([searchNewestCall(number)]);
    return outcome === undefined
      ? { ok: false, problem: texts.webhook.noAnswer, raw: '' }
      : { ok: true, json: dataOf(outcome), note: '' };
  } catch (error) {
    return { ok: false, problem: explain(world, error), raw: '' };
  }
}

/** Aircall's own words when it gave some; what they mean, unless they say it all. */
function explain({ clock }: World, error: unknown): string {
  const problem = error instanceof AircallError ? error.problem : undefined;
  const reason = problem && 'reason' in problem ? problem.reason : undefined;
  const inWords = reason === undefined ? '' : say.refused(reason);
  if (problem?.kind === 'refused' && reason !== undefined) return inWords;
  const { what, whatToDo } = explainToPerson(failureOf(error), clock.timeZone());
  return `${what} ${whatToDo} ${inWords}`.trim();
}

/** Our route as it is reached from outside. */
function askOurs(world: World, number: string): Reply {
  const address = webAppAddress(world);
  if (address === '') return { ok: false, problem: texts.tryRouting.widget.noAddress, raw: '' };
  const key = world.saved.ROUTE_KEY;
  if (!key) return { ok: false, problem: texts.tryRouting.widget.notMade, raw: '' };
  const url = `${routeUrl(address, key, percentEncode(number))}&test=1`;
  const [first] = world.http.sendAll([{ method: 'GET', url, headers: {} }]);
  const next = first?.kind === 'answered' ? redirectIn(first) : undefined;
  // Google answers JSON by way of a redirect to an address that holds no key
  const [last] =
    next === undefined ? [first] : world.http.sendAll([{ method: 'GET', url: next, headers: {} }]);
  if (last === undefined || last.kind === 'failed') {
    const { timeout, unreachable } = texts.webhook.reach;
    const problem = last?.reason === 'timeout' ? timeout : unreachable;
    return { ok: false, problem, raw: '' };
  }
  const json = parseJson<unknown>(last.body);
  if (json === undefined) return { ok: false, problem: notJson(last.status), raw: '' };
  return { ok: true, json, note: next === undefined ? '' : say.redirected };
}

const notJson = (status: number): string =>
  status === 200 ? texts.webhook.reach.otherApp : `${say.status(status)} ${say.notJson}`;

const redirectIn = ({
  status,
  headers,
}: {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}): string | undefined => (status >= 300 && status < 400 ? headers.location : undefined);
