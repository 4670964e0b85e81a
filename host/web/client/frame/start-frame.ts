import type { FrameAnswer, FrameMessage } from './messages';
import { ScriptCalls, scriptRunner } from './script-run';

/**
 * Gives a page of the script its `google.script`: `run` and `host`.
 *
 * @see https://developers.google.com/apps-script/guides/html/reference/host
 */
export function startFrame(): void {
  const send = (message: FrameMessage): void => window.parent.postMessage(message, '*');
  const calls = new ScriptCalls(send);
  window.addEventListener('message', (event: MessageEvent<FrameAnswer>) => {
    if (event.source === window.parent) calls.finish(event.data);
  });
  const host = {
    close: () => send({ kind: 'close' }),
    setWidth: (width: number) => send({ kind: 'size', width }),
    setHeight: (height: number) => send({ kind: 'size', height }),
    editor: { focus: () => send({ kind: 'focus' }) },
    origin: location.origin,
  };
  Object.assign(window, { google: { script: { run: scriptRunner(calls), host } } });
}
