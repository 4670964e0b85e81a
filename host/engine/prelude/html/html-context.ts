/** Where in a page a scriptlet prints, which decides how its value is made safe. */
export type HtmlContext =
  | { readonly kind: 'text' | 'comment' | 'tag' | 'style' | 'script' }
  | { readonly kind: 'scriptString' }
  | {
      readonly kind: 'attribute';
      readonly quote: '"' | "'" | '';
      readonly holds: 'text' | 'url' | 'script' | 'style';
      /** Whether nothing of the value came before. */
      readonly atStart: boolean;
      /** Whether a script in it has a string open here. */
      readonly inString: boolean;
    };

interface State {
  mode: 'text' | 'comment' | 'tag' | 'value' | 'script' | 'style';
  tagName: string;
  attribute: string;
  quote: string;
  value: string;
  /** Open quote or comment inside a script: `'`, `"`, a backtick, `//`, slash-star, or none. */
  inScript: string;
}

const URL_ATTRIBUTES = /^(href|src|action|formaction|poster|cite|background|data)$/i;

/** Follows the markup of a template from piece to piece. */
export class HtmlContextTracker {
  readonly #state: State = {
    mode: 'text',
    tagName: '',
    attribute: '',
    quote: '',
    value: '',
    inScript: '',
  };

  /** Reads on over constant text of the template. */
  read(text: string): void {
    for (let at = 0; at < text.length; ) at += this.#step(text, at);
  }

  /** Where the next printed value goes. */
  get context(): HtmlContext {
    const { mode, attribute, quote, value, inScript } = this.#state;
    switch (mode) {
      case 'value':
        return {
          kind: 'attribute',
          quote: quote as '"' | "'" | '',
          holds: attributeHolds(attribute),
          atStart: value.trim() === '',
          inString: endsInString(value),
        };
      case 'script':
        return { kind: inScript === '' ? 'script' : 'scriptString' };
      default:
        return { kind: mode };
    }
  }

  /** Notes that a value was printed here, which fills an attribute that was empty. */
  printed(): void {
    const state = this.#state;
    if (state.mode === 'value') state.value += '?';
  }

  #step(text: string, at: number): number {
    switch (this.#state.mode) {
      case 'text':
        return this.#stepText(text, at);
      case 'comment':
        return this.#leaveAt(text, at, '-->', 3);
      case 'tag':
        return this.#stepTag(text, at);
      case 'value':
        return this.#stepValue(text.charAt(at));
      case 'script':
        return this.#stepScript(text, at);
      case 'style':
        return this.#leaveAt(text, at, '</style', 0);
    }
  }

  #leaveAt(text: string, at: number, end: string, skip: number): number {
    if (
      !text
        .slice(at, at + end.length)
        .toLowerCase()
        .startsWith(end)
    )
      return 1;
    this.#state.mode = 'text';
    return Math.max(skip, 1);
  }

  #stepText(text: string, at: number): number {
    if (text.startsWith('<!--', at)) {
      this.#state.mode = 'comment';
      return 4;
    }
    const tag = /^<\/?([A-Za-z][\w-]*)/.exec(text.slice(at, at + 60));
    if (!tag) return 1;
    this.#state.mode = 'tag';
    this.#state.tagName = tag[0].startsWith('</') ? '' : (tag[1] as string).toLowerCase();
    return tag[0].length;
  }

  #stepTag(text: string, at: number): number {
    const state = this.#state;
    if (text.charAt(at) === '>') {
      state.mode = state.tagName === 'script' || state.tagName === 'style' ? state.tagName : 'text';
      state.inScript = '';
      return 1;
    }
    const attribute = /^([\w:.@-]+)\s*=\s*(["']?)/.exec(text.slice(at));
    if (!attribute) return 1;
    state.mode = 'value';
    state.attribute = attribute[1] as string;
    state.quote = attribute[2] as string;
    state.value = '';
    return attribute[0].length;
  }

  #stepValue(character: string): number {
    const state = this.#state;
    const ends = state.quote ? character === state.quote : /[\s>]/.test(character);
    if (!ends) {
      state.value += character;
      return 1;
    }
    state.mode = 'tag';
    return state.quote || character !== '>' ? 1 : 0;
  }

  #stepScript(text: string, at: number): number {
    const state = this.#state;
    if (/^<\/script/i.test(text.slice(at, at + 8))) {
      state.mode = 'text';
      return 1;
    }
    const two = text.slice(at, at + 2);
    if (state.inScript === '') {
      if (two === '//' || two === '/*') state.inScript = two;
      else if (/["'`]/.test(two.charAt(0))) state.inScript = two.charAt(0);
      return two === state.inScript ? 2 : 1;
    }
    if (two.charAt(0) === '\\') return 2;
    const closes = { '//': '\n', '/*': '*/' }[state.inScript] ?? state.inScript;
    if (!text.startsWith(closes, at)) return 1;
    state.inScript = '';
    return closes.length;
  }
}

/** Whether a piece of script ends inside a string. */
function endsInString(script: string): boolean {
  let open = '';
  for (let i = 0; i < script.length; i += 1) {
    const character = script.charAt(i);
    if (open === '') open = /["'`]/.test(character) ? character : '';
    else if (character === '\\') i += 1;
    else if (character === open) open = '';
  }
  return open !== '';
}

function attributeHolds(name: string): 'text' | 'url' | 'script' | 'style' {
  if (/^on/i.test(name)) return 'script';
  if (/^style$/i.test(name)) return 'style';
  return URL_ATTRIBUTES.test(name) ? 'url' : 'text';
}
