// The few members we use: the libraries bring no types of their own.
declare module 'jquery' {
  /** Elements as jQuery holds them. */
  interface Elements {
    select2(options: Readonly<Record<string, unknown>>): Elements;
    on(event: 'change' | 'select2:open', listener: () => void): Elements;
    /** Something was chosen: its option comes with the event. */
    on(event: 'select2:select', listener: (event: Chosen) => void): Elements;
    trigger(event: string): Elements;
  }
  interface Chosen {
    readonly params: { readonly data: { readonly element: Element } };
  }
  const jQuery: (target: Element) => Elements;
  export default jQuery;
}

declare module 'select2' {
  import type jQuery from 'jquery';

  /** Adds `select2()` to jQuery. */
  const attach: (root: Window, library: typeof jQuery) => void;
  export default attach;
}
