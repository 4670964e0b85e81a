import readline from 'node:readline';
import { Writable } from 'node:stream';

/**
 * Asks on a terminal; what is typed is not shown.
 *
 * @returns {Promise<string>} Without spaces around it.
 * @throws {Error} When nothing was typed, or the terminal was closed.
 */
export function askUnseen(question, { input = process.stdin, output = process.stderr } = {}) {
  output.write(question);
  // readline writes what is typed to its output; this one throws it away
  const nowhere = new Writable({ write: (_part, _encoding, done) => done() });
  const reader = readline.createInterface({ input, output: nowhere, terminal: true });
  return new Promise((done, fail) => {
    const giveUp = () =>
      fail(new Error(`Nothing was entered for ${question.replace(/\W+$/, '')}.`));
    reader.on('close', giveUp);
    reader.on('SIGINT', () => reader.close());
    reader.question('', (line) => {
      output.write('\n');
      if (line.trim()) done(line.trim());
      reader.close();
    });
  });
}
