import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const script = path.resolve('scripts/lib/start/one-at-a-time.mjs');
let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'places-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Runs lines in a process of its own; `other` runs more in a second one, while the first lives. */
function run(lines: string): string {
  const preamble = `
    import { execFileSync } from 'node:child_process';
    import path from 'node:path';
    import { takeFolder, takeFreeFolder } from ${JSON.stringify(script)};
    const folder = path.join(${JSON.stringify(home)}, 'account-s');
    const other = (source) => execFileSync(process.execPath, ['--input-type=module', '-e', \`
      import { takeFolder, takeFreeFolder } from ${JSON.stringify(script)};
      const folder = \${JSON.stringify(folder)};
      \${source}\`], { encoding: 'utf8' }).trim();
  `;
  const args = ['--input-type=module', '-e', preamble + lines];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}
const tellPlace = "console.log(takeFreeFolder(folder).folder.split('/').at(-1));";

describe('a folder somebody uses', () => {
  it('is left alone: a simulated company begins in the next one that is free', () => {
    const source = `const { giveBack } = takeFreeFolder(folder);
      console.log(other(${JSON.stringify(tellPlace)}));
      giveBack();
      console.log(other(${JSON.stringify(tellPlace)}));`;
    expect(run(source).split('\n')).toEqual(['account-s-2', 'account-s']);
    expect(readdirSync(home).sort()).toEqual(['account-s', 'account-s-2']);
  });

  it('is refused to who asked for this very one, with who has it', () => {
    const source = `takeFolder(folder);
      console.log(other("try { takeFolder(folder) } catch (error) { console.log(error.message) }"));`;
    expect(run(source)).toMatch(/^Process \d+ uses .*account-s already\. End it first/);
  });

  it('is free again when whoever had it is gone without a word', () => {
    run('takeFolder(folder);');
    expect(run(tellPlace)).toBe('account-s');
  });
});
