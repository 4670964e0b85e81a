import { Properties } from '../../../host/services/properties/properties';
import { PropertyStore } from '../../../host/services/properties/property-store';
import { evaluate, makeHost } from '../open-host';

function makeProperties(kept?: string) {
  const store = new PropertyStore(
    () => kept,
    () => undefined,
  );
  return { store, properties: new Properties(store, 'script') };
}

it('keeps texts, whatever is given', () => {
  const { properties } = makeProperties();
  properties.setProperty('n', 1).setProperty('o', null).setProperties({ b: true, n: 2 });
  expect(properties.getProperties()).toEqual({ n: '2', o: 'null', b: 'true' });
  expect(properties.getKeys()).toEqual(['n', 'o', 'b']);
  expect(properties.getProperty('missing')).toBeNull();
});

it('what is lent goes over what was kept, and is not written until the script sets another value', () => {
  const kept = JSON.stringify({ script: { KEY: 'old', OTHER: 'x' } });
  const lent = { KEY: 'lent' };
  const store = new PropertyStore(
    () => kept,
    () => undefined,
    lent,
  );
  const properties = new Properties(store, 'script');
  const written = (): unknown => JSON.parse(store.takeChanges().get('properties.json') ?? 'null');
  expect(properties.getProperty('KEY')).toBe('lent');
  expect(written()).toEqual({ script: { OTHER: 'x' } });
  properties.setProperty('KEY', 'another');
  expect(written()).toEqual({ script: { KEY: 'another', OTHER: 'x' } });
});

it('deletes one, all, or all others', () => {
  const { properties } = makeProperties();
  properties.setProperties({ a: 1, b: 2 }).deleteProperty('a').deleteProperty('never');
  expect(properties.getKeys()).toEqual(['b']);
  expect(properties.setProperties({ c: 3 }, true).getKeys()).toEqual(['c']);
  expect(properties.deleteAllProperties().getKeys()).toEqual([]);
});

it.each([
  ['x'.repeat(8066), true],
  ['x'.repeat(8067), false],
  ['é'.repeat(4034), false],
])('a value has at most 8,066 bytes', (value, fits) => {
  const { properties } = makeProperties();
  const set = () => properties.setProperty('k', value);
  if (fits) expect(set().getProperty('k')).toBe(value);
  else expect(set).toThrow('Argument too large: value');
});

it('a store has at most 500 KB', () => {
  const { properties } = makeProperties();
  const fill = () => {
    for (let i = 0; i < 70; i += 1) properties.setProperty(`key-${i}`, 'x'.repeat(8000));
  };
  expect(fill).toThrow('You have exceeded the property storage quota.');
  expect(properties.getKeys()).toHaveLength(63);
});

it('lives on in its file', () => {
  const { store, properties } = makeProperties();
  properties.setProperty('a', 'b');
  const [[name, text] = []] = [...store.takeChanges()];
  expect(name).toBe('properties.json');
  expect(store.takeChanges().size).toBe(0);
  expect(makeProperties(text).properties.getProperties()).toEqual({ a: 'b' });
});

describe('in a script', () => {
  const host = makeHost();
  afterAll(() => host.close());
  const service = 'PropertiesService';

  it.each([
    ['menu', 'object'],
    ['webapp', null],
  ] as const)('as %s the document properties are %p', async (as, expected) => {
    const found = await evaluate(host, `${service}.getDocumentProperties() && 'object'`, { as });
    expect(found).toBe(expected);
  });

  it('script, user and document have their own', async () => {
    await evaluate(host, `${service}.getUserProperties().setProperty('mine', 'a')`);
    const keys = `[${service}.getScriptProperties().getKeys(), ${service}.getUserProperties().getKeys()]`;
    expect(await evaluate(host, keys)).toEqual([[], ['mine']]);
    expect(await evaluate(host, keys, { user: 'other@example.com' })).toEqual([[], []]);
  });
});
