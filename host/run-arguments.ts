import type { ExecutionKind } from './engine/context';
import type { ObjectTable } from './engine/object-table';
import type { ExecutionOptions } from './engine/room';
import type { Selection } from './engine/ui';
import type { RunRequest } from './host-options';
import { isSimpleTrigger, simpleEvent } from './simple-trigger';
import { clockEvent } from './triggers/clock-event';
import { webAppEvent } from './web-app/web-app-event';

/**
 * What a function that is run by hand is handed; triggers and the web app get an event even so.
 *
 * @param now - Epoch milliseconds by the clock.
 */
export function argsOf(
  { args, function: name, ...request }: RunRequest,
  kind: ExecutionKind,
  { now, firstCell }: { readonly now: number; readonly firstCell: Selection },
): ExecutionOptions['args'] {
  if (args && args.length > 0) return args;
  if (kind === 'trigger') return [clockEvent('0', now)];
  if (kind === 'webapp') return [emptyRequest(name === 'doPost' ? 'POST' : 'GET')];
  if (kind !== 'simple' || !isSimpleTrigger(name)) return [];
  const selection = request.select ?? firstCell;
  return (objects: ObjectTable) => [simpleEvent({ kind: name, selection }, objects)];
}

const emptyRequest = (method: string) => webAppEvent({ method, query: '', body: new Uint8Array() });
