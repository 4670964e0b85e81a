import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../paths.mjs';

/** `npm start -- --live`, as a process of its own, whose words are kept. */
export class Tracker {
  /** Everything the process ever printed. */
  output = '';
  #child;

  constructor({ args, env }) {
    this.args = args;
    this.env = env;
  }

  /** Resolves with the addresses it prints. @throws {Error} With its words when it ends instead. */
  start() {
    const script = path.join(root, 'scripts/start.mjs');
    const env = { ...process.env, ...this.env };
    this.#child = spawn(process.execPath, [script, '--live', ...this.args], { env });
    let words = '';
    return new Promise((done, fail) => {
      const hear = (part) => {
        this.output += part;
        words += part;
        const line = /^\{.*\}$/m.exec(words);
        if (line) done(JSON.parse(line[0]));
      };
      this.#child.stdout.on('data', hear);
      this.#child.stderr.on('data', hear);
      this.#child.once('exit', (code) => fail(new Error(`It ended with ${code}: ${words}`)));
    });
  }

  /** Ends the process. @returns The exit code, or the signal that killed it. */
  end(signal) {
    return new Promise((done) => {
      this.#child.once('exit', (code, by) => done(code ?? by));
      this.#child.kill(signal);
    });
  }
}
