import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../paths.mjs';

/** A tenth of a second apart. */
const mostLooks = 600;

/** `npm start -- --live`, as a process of its own, whose words are kept. */
export class Tracker {
  /** Everything the process ever printed. */
  output = '';
  #child;
  #url;

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
        if (!line) return;
        const addresses = JSON.parse(line[0]);
        this.#url = addresses.url;
        done(addresses);
      };
      this.#child.stdout.on('data', hear);
      this.#child.stderr.on('data', hear);
      this.#child.once('exit', (code) => fail(new Error(`It ended with ${code}: ${words}`)));
    });
  }

  /**
   * Resolves when a run of the trigger that began since a moment has gone well, however busy the
   * machine is.
   *
   * @param {() => number} secondsSince - Clock seconds since that moment.
   */
  async refreshed(secondsSince) {
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const health = await (await fetch(new URL('/healthz', this.#url))).json();
      const ago = health.triggerSecondsAgo ?? Number.POSITIVE_INFINITY;
      if (health.lastOutcome === 'completed' && ago < secondsSince() - 1) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`No run of the trigger went well: ${this.output}`);
  }

  /** Ends the process. @returns The exit code, or the signal that killed it. */
  end(signal) {
    return new Promise((done) => {
      this.#child.once('exit', (code, by) => done(code ?? by));
      this.#child.kill(signal);
    });
  }
}
