/** A library whose code is in the bundle or its pages. */
export interface Credit {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The project's own page. */
  readonly home: string;
}

/** Every library that is shipped; a test compares them with package.json and with what is imported. */
export const credits: readonly Credit[] = [
  {
    name: 'select2',
    version: '4.1.0',
    licence: 'MIT',
    home: 'https://select2.org',
  },
  {
    name: 'jquery',
    version: '4.0.0',
    licence: 'MIT',
    home: 'https://jquery.com',
  },
  {
    name: 'flatpickr',
    version: '4.6.13',
    licence: 'MIT',
    home: 'https://flatpickr.js.org',
  },
  {
    name: 'libphonenumber-js',
    version: '1.13.16',
    licence: 'MIT',
    home: 'https://gitlab.com/catamphetamine/libphonenumber-js',
  },
];
