import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names of the methods a script can call on an object: all on its prototype chain. */
export function methodsOf(object: object, upTo: object = Object.prototype): string[] {
  const names = new Set<string>();
  let prototype = Object.getPrototypeOf(object) as object;
  while (prototype !== upTo && prototype !== Object.prototype) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof value === 'function' && name !== 'constructor') names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return [...names].sort();
}

const TYPES = path.resolve('node_modules/@types/google-apps-script');

/** Every method of every interface that @types/google-apps-script declares: `Range.setValues`. */
export function declaredMethods(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of readdirSync(TYPES).filter((name) => name.endsWith('.d.ts'))) {
    let className = '';
    for (const line of readFileSync(path.join(TYPES, file), 'utf8').split('\n')) {
      className = /^\s+interface (\w+)/.exec(line)?.[1] ?? className;
      const method = /^\s+(\w+)\s*(?:<[^>]*>)?\(/.exec(line)?.[1];
      if (method) found.add(`${className}.${method}`);
    }
  }
  return found;
}
