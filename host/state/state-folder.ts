import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadState, StatePart } from '../engine/state-part';

/** State is written at most this often, in wall milliseconds. */
const SAVE_EVERY_MS = 1000;

/** A folder in which the parts of a host live on; without a path, everything is forgotten. */
export class StateFolder {
  readonly #folder: string | undefined;
  #parts: readonly StatePart[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** Reads a file of the folder; undefined when it is not there. */
  readonly read: ReadState = (name) => {
    if (this.#folder === undefined) return undefined;
    try {
      return readFileSync(path.join(this.#folder, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };

  /** Keeps these parts from now on. */
  keep(parts: readonly StatePart[]): void {
    this.#parts = parts;
    if (this.#folder === undefined) return;
    for (const part of parts) part.onChange = () => this.#plan();
  }

  /** Writes whatever changed, now. */
  save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#folder === undefined) return;
    for (const part of this.#parts) {
      for (const [name, text] of part.takeChanges()) this.#write(name, text);
    }
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => this.save(), SAVE_EVERY_MS).unref();
  }

  /** Through a temporary file, so that a kill leaves either the old or the new one. */
  #write(name: string, text: string | undefined): void {
    const file = path.join(this.#folder as string, name);
    if (text === undefined) {
      rmSync(file, { force: true });
      return;
    }
    // properties may hold a real key: nobody else on this machine may read it
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.tmp`, text, { mode: 0o600 });
    renameSync(`${file}.tmp`, file);
  }
}
