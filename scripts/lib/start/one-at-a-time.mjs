import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes a state folder for this process: two that write to it would lose each other's rows.
 *
 * @returns A function that gives it back.
 * @throws {Error} When another process that still runs has it.
 */
export function takeFolder(folder) {
  const file = fileOf(folder);
  const other = readOwner(file);
  if (other && isAlive(other)) {
    throw new Error(
      `Process ${other.pid} uses ${folder} already. End it first; if it is no tracker, delete ${file}.`,
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify({ pid: process.pid, boot: bootId() }));
  return () => rmSync(file, { force: true });
}

/**
 * Takes the folder, or the first one beside it that nobody uses: `account-s`, `account-s-2`, …
 *
 * @returns Which one it is, and a function that gives it back.
 */
export function takeFreeFolder(folder, number = 1) {
  const candidate = number === 1 ? folder : `${folder}-${number}`;
  const owner = readOwner(fileOf(candidate));
  if (owner && isAlive(owner)) return takeFreeFolder(folder, number + 1);
  return { folder: candidate, giveBack: takeFolder(candidate) };
}

const fileOf = (folder) => path.join(folder, 'running.json');

function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** After a restart of the machine or of a container the number may be another process's, or ours. */
function isAlive({ pid, boot }) {
  if (pid === process.pid || boot !== bootId()) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** What tells one start of the machine from the next; '' where it does not say. */
function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
