import fc from 'fast-check';
import { checkPageValue } from '../../../host/engine/page-values';
import { makeHost } from '../open-host';

const circular: Record<string, unknown> = {};
circular.self = { again: circular };

describe('a value may cross to a page and back', () => {
  it.each([
    ['numbers', 4.5, 4.5],
    ['nothing', undefined, null],
    ['undefined in a list', [1, undefined], [1, null]],
    ['undefined in an object is left out', { a: undefined, b: 1 }, { b: 1 }],
    ['deep values', { a: [{ b: 'c' }] }, { a: [{ b: 'c' }] }],
    ['an object without prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ['the same object twice', ((a) => [a, a])({ b: 1 }), [{ b: 1 }, { b: 1 }]],
  ])('%s', (_, value, crossed) => {
    expect(checkPageValue(value)).toEqual({ ok: true, value: crossed });
  });

  it.each([
    ['a date', new Date(0), ''],
    ['a date deep inside', { a: [0, { b: new Date(0) }] }, 'a.1.b'],
    ['a function', { run: () => 1 }, 'run'],
    ['a circle', circular, 'self.again'],
    ['a map', new Map(), ''],
    ['a node', { nodeType: 1, ownerDocument: {} }, ''],
    ['a symbol', Symbol('s'), ''],
  ])('%s does not', (_, value, path) => {
    expect(checkPageValue(value)).toEqual({ ok: false, path });
  });

  it('a field may have a name that means something to JavaScript', () => {
    const odd: unknown = JSON.parse('{"__proto__":{"a":1},"constructor":2}');
    expect(checkPageValue(odd)).toEqual({ ok: true, value: odd });
  });

  it('every JSON value crosses unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(checkPageValue(plain)).toEqual({ ok: true, value: plain });
      }),
    );
  });
});

describe('google.script.run', () => {
  const host = makeHost();
  afterAll(() => host.close());

  it.each([
    ['private_', [], 'Script function not found: private_'],
    ['Namespace.method', [], 'Script function not found: Namespace.method'],
    ['evaluate', ['new Date(0)'], 'not a supported return type'],
    ['evaluate', ['({ a: [() => 1] })'], 'not a supported return type'],
    ['evaluate', ['SpreadsheetApp.getActive()'], 'not a supported return type'],
  ])('%s%p fails', async (name, args, message) => {
    const { error } = await host.run({ function: name, args, as: 'sidebar' });
    expect(error?.message).toContain(message);
  });

  it.each([
    ['arrow', [], 'arrow'],
    ['evaluate', ['[1, undefined]'], [1, null]],
    ['evaluate', ['undefined'], null],
    ['evaluate', ['new (class { constructor() { this.x = 1 } })()'], { x: 1 }],
  ])('%s%p returns %p', async (name, args, result) => {
    expect((await host.run({ function: name, args, as: 'sidebar' })).result).toEqual(result);
  });
});
