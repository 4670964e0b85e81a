/** An Aircall key as a person enters it, in one of three ways. */
export type KeyForm =
  /** The two halves Aircall's Dashboard shows. */
  | { readonly kind: 'pair'; readonly apiId: string; readonly apiToken: string }
  /** Base64 of `id:token`, as the older tracker had people make it. */
  | { readonly kind: 'encoded'; readonly encoded: string }
  /** The token of an OAuth app. */
  | { readonly kind: 'bearer'; readonly bearer: string };

/** The ways to enter a key, the usual one first. */
export const keyKinds = ['pair', 'encoded', 'bearer'] as const satisfies readonly KeyForm['kind'][];

/** The inputs of all three ways. */
export type KeyInput = 'apiId' | 'apiToken' | 'encoded' | 'bearer';

/** The inputs a way asks for. */
export const inputsOf: Readonly<Record<KeyForm['kind'], readonly KeyInput[]>> = {
  pair: ['apiId', 'apiToken'],
  encoded: ['encoded'],
  bearer: ['bearer'],
};

/** Reads what a page sent; `undefined` when it is no such form. A missing text counts as empty. */
export function readKeyForm(value: unknown): KeyForm | undefined {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: KeyInput): string => {
    const entered = given[name];
    return typeof entered === 'string' ? entered : '';
  };
  switch (given.kind) {
    case 'pair':
      return { kind: 'pair', apiId: text('apiId'), apiToken: text('apiToken') };
    case 'encoded':
      return { kind: 'encoded', encoded: text('encoded') };
    case 'bearer':
      return { kind: 'bearer', bearer: text('bearer') };
    default:
      return undefined;
  }
}
