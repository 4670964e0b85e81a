import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../paths.mjs';
import { explain } from './problems.mjs';

/** The one on the PATH, else ours. */
const searchPath = [process.env.PATH, path.join(root, 'node_modules/.bin')].join(path.delimiter);

/**
 * Runs clasp and reads what it answers.
 *
 * @param {string[]} words - Command and options, without `--json`.
 * @returns {Promise<unknown>} Its JSON.
 * @throws {Error} With what to do, when it failed or answered something else.
 */
export async function runClasp(...words) {
  const { code, output, complaint } = await run([...words, '--json']);
  if (code !== 0) throw new Error(explain(complaint || output));
  // a spinner may write before it
  const at = output.search(/^[[{]/m);
  try {
    return JSON.parse(output.slice(at));
  } catch {
    throw new Error(explain(complaint || output));
  }
}

function run(words) {
  const isWindows = process.platform === 'win32';
  const options = { cwd: root, shell: isWindows, env: { ...process.env, PATH: searchPath } };
  const child = spawn('clasp', words, options);
  let output = '';
  let complaint = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    complaint += part;
  });
  return new Promise((done, fail) => {
    child.on('error', (error) =>
      fail(error.code === 'ENOENT' ? new Error('clasp is not installed. Run: npm ci') : error),
    );
    child.on('close', (code) => done({ code, output, complaint }));
  });
}
