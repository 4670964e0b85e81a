import type { ApiRequest } from '../../aircall/client/api-request';
import type { ApiOutcome } from '../../aircall/client/outcome';
import { parseJson } from '../../aircall/parse/json';
import { recordOf } from '../../aircall/parse/wire';
import { texts } from '../../domain/texts/texts';
import type { HttpOutcome } from '../../ports/http';
import { connectShared } from '../budget/connect-shared';
import type { World } from '../world';
import { type AircallAnswer, type Ask, Unsettled } from './look';

/** Only ever reads. */
const readsOnly = (request: ApiRequest): boolean => request.method === 'GET';

/** Asks within the minute all executions share, behind the board. */
export function askAircall(world: World): Ask {
  const known = new Map<string, AircallAnswer>();
  let heard: HttpOutcome | undefined;
  const http: World['http'] = {
    sendAll: (requests) => {
      const outcomes = world.http.sendAll(requests);
      heard = outcomes[outcomes.length - 1];
      return outcomes;
    },
  };
  const { aircall } = connectShared({ ...world, http }, { priority: 'search' });
  const ask = (request: ApiRequest): AircallAnswer => {
    if (!readsOnly(request)) throw new Error('The self-test only reads.');
    heard = undefined;
    const [outcome] = aircall.send([request]);
    return answerOf(heard, outcome);
  };
  return (request) => {
    const key = JSON.stringify(request);
    const answer = known.get(key) ?? ask(request);
    known.set(key, answer);
    return answer;
  };
}

function answerOf(heard: HttpOutcome | undefined, outcome: ApiOutcome | undefined): AircallAnswer {
  if (outcome?.kind === 'failed') refuse(outcome);
  if (heard?.kind !== 'answered') throw new Unsettled(texts.selfTest.why.noAnswer);
  const { status, headers, body } = heard;
  return { status, headers, data: recordOf(parseJson(body)) ?? {} };
}

/** Ends the look where the failure says nothing of Aircall's ways. */
function refuse({ error: { problem } }: ApiOutcome & { kind: 'failed' }): void {
  const { why } = texts.selfTest;
  switch (problem.kind) {
    case 'no-credentials':
      throw new Unsettled(why.noKey);
    case 'unauthorised':
    case 'forbidden':
      throw new Unsettled(why.refusedKey);
    case 'rate-limited':
      throw new Unsettled(why.noBudget);
    case 'bad-base-url':
    case 'unavailable':
    case 'timeout':
    case 'unreachable':
      throw new Unsettled(why.noAnswer);
    // what was asked for is missing, refused or no JSON: the check judges that
    case 'not-found':
    case 'refused':
    case 'unreadable':
  }
}
