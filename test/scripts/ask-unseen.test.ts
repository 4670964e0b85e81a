import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a terminal shows while a secret is typed into it. */
async function type(keys: string): Promise<{ shown: string; answer: string }> {
  const source = `import { PassThrough } from 'node:stream';
    import { askUnseen } from './scripts/lib/start/ask-unseen.mjs';
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const output = new PassThrough();
    let shown = '';
    output.on('data', (part) => (shown += part));
    const asked = askUnseen('AIRCALL_API_TOKEN: ', { input, output });
    input.write(${JSON.stringify(keys)});
    const answer = await asked.catch((error) => error.message);
    console.log(JSON.stringify({ shown, answer }));
    process.exit(0);`;
  const node = ['--input-type=module', '-e', source];
  return JSON.parse((await promisify(execFile)(process.execPath, node)).stdout);
}

it.each([
  ['token-of-a-test\r', 'token-of-a-test'],
  ['  pasted with spaces \r', 'pasted with spaces'],
  ['\r', 'Nothing was entered for AIRCALL_API_TOKEN.'],
  ['half\u0003', 'Nothing was entered for AIRCALL_API_TOKEN.'],
])('%j typed is shown to nobody and gives %j', async (keys, expected) => {
  const { shown, answer } = await type(keys);
  expect(answer).toBe(expected);
  expect(shown.trim()).toBe('AIRCALL_API_TOKEN:');
});
