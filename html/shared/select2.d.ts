// The few members we use: the libraries bring no types of their own.
declare module 'jquery' {
  /** Elements as jQuery holds them. */
  interface Elements {
    select2(options: Readonly<Record<string, unknown>>): Elements;
    on(event: string, listener: () => void): Elements;
    trigger(event: string): Elements;
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
