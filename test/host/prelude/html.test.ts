import fc from 'fast-check';
import { HtmlContextTracker } from '../../../host/engine/prelude/html/html-context';
import { printSafely } from '../../../host/engine/prelude/html/print';
import { makeProject } from '../make-project';
import { makeHost, perform, withHost } from '../open-host';

/** What `<?= value ?>` prints where the markup stops. */
function printAfter(markup: string, value: unknown): string {
  const tracker = new HtmlContextTracker();
  tracker.read(markup);
  return printSafely(value, tracker.context);
}

const EVIL = '</script><b>"\'`&x';

it.each([
  ['text', '<p>', '<b>&', '&lt;b&gt;&amp;'],
  ['a quoted attribute', '<p title="', 'a"b', 'a&#34;b'],
  ["an attribute in '", "<p title='", "a'b", 'a&#39;b'],
  ['an attribute without quotes', '<p title=', 'a b>', 'a&#32;b&#62;'],
  ['an address', '<a href="', 'https://x/?a=1&b', 'https://x/?a=1&amp;b'],
  ['a relative address', '<a href="', '/path?x', '/path?x'],
  ['an address that runs', '<a href="', 'javascript:alert(1)', 'about:invalid#zSafehtmlz'],
  ['the same in disguise', '<a href="', ' JavaScript:x', 'about:invalid#zSafehtmlz'],
  ['data as an address', '<img src="', 'data:text/html,x', 'about:invalid#zSafehtmlz'],
  ['the rest of an address', '<a href="/x?q=', 'javascript:', 'javascript:'],
  ['a script', '<script>const a = ', "it's", "'it\\x27s'"],
  ['a number in a script', '<script>const a = ', 5, ' 5 '],
  ['nothing in a script', '<script>const a = ', null, ' null '],
  ['a string in a script', '<script>const a = "', 'a"b\n', 'a\\x22b\\x0a'],
  ['a string after a comment', "<script>// it's\nconst a = '", "'", '\\x27'],
  ['a handler', '<p onclick="run(', "a'b", '&#39;a\\x27b&#39;'],
  ['a string in a handler', `<p onclick="run('`, "a'b", 'a\\x27b'],
  ['a number in a handler', '<p onclick="run(', 3, ' 3 '],
  ['a style', '<style>p { color: ', 'red', 'red'],
  ['a style that runs', '<style>p { color: ', 'expression(x)', 'zSafehtmlz'],
  ['a style that ends', '<style>p { color: ', 'red}</style>', 'zSafehtmlz'],
  ['a comment', '<!-- ', '--><b>', 'b'],
  ['after a script', '<script>x</script><p>', '<', '&lt;'],
  ['after an attribute', '<p title="x">', '<', '&lt;'],
  ['nothing', '<p>', undefined, ''],
])('in %s', (_, markup, value, expected) => {
  expect(printAfter(markup, value)).toBe(expected);
});

it.each([
  ['<p>', /[<>"'`]/],
  ['<p title="', /[<>"]/],
  ['<p title=', /[\s<>"'`=]/],
  ['<script>const a = "', /["'<>\n\u2028]/],
  ["<script>const a = '", /["'<>\n\u2028]/],
  ['<!-- ', /[<>-]/],
])('after %s no text ever breaks out', (markup, breaking) => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(EVIL)), (text) => {
      expect(printAfter(markup, text)).not.toMatch(breaking);
    }),
    { numRuns: 300 },
  );
});

describe('a template', () => {
  const projectDir = makeProject({
    'Code.gs': `
      function perform(source) { return new Function(source)(); }
      function globalWord() { return 'global'; }
      function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }`,
    'card.html': `<ul><? for (const item of items) { ?><li><?= item ?></li><? } ?></ul>
<a href="<?= link ?>" title='<?= name ?>'><?!= raw ?></a><?= globalWord() ?><?!= include('part') ?>`,
    'part.html': '<hr>',
    'pages/deep.html': 'deep',
    'broken.html': '<? if ( ?>',
  });
  const run = (source: string) => withHost((host) => perform(host, source), { projectDir });

  it('runs its scriptlets as one function over its properties', async () => {
    const code = `
      const template = HtmlService.createTemplateFromFile('card');
      template.items = ['<1>', 2];
      template.link = 'javascript:x';
      template.name = "it's";
      template.raw = '<b>';
      return template.evaluate().getContent();`;
    expect(await run(code)).toBe(
      `<ul><li>&lt;1&gt;</li><li>2</li></ul>
<a href="about:invalid#zSafehtmlz" title='it&#39;s'><b></a>global<hr>`,
    );
  });

  it.each([
    ["createTemplate('<?= 1 + 1; ?>').evaluate().getContent()", '2'],
    ["createTemplate('<?= 1 ?>').getRawContent()", '<?= 1 ?>'],
    ["createTemplate('<?= 1 ?>').getCode().includes('__output.print')", true],
    ["createTemplate('x').getCodeWithComments().includes('text')", true],
    ["createTemplateFromFile('pages/deep').evaluate().getContent()", 'deep'],
    ["createTemplateFromFile('part.html').evaluate().getContent()", '<hr>'],
    ["createHtmlOutput('<?= 1 ?>').asTemplate().evaluate().getContent()", '1'],
  ])('%s', async (source, expected) => {
    expect(await run(`return HtmlService.${source}`)).toBe(expected);
  });

  it.each([
    ["createTemplateFromFile('nowhere')", 'No HTML file named nowhere was found.'],
    ["createHtmlOutputFromFile('nowhere')", 'No HTML file named nowhere was found.'],
    ["createTemplateFromFile('broken').evaluate()", '(in template broken)'],
    ["createTemplate('<?= missing ?>').evaluate()", 'missing is not defined'],
    ["createHtmlOutput('').addMetaTag('robots', 'x')", 'The specified meta tag is not allowed'],
  ])('%s fails', async (source, message) => {
    await expect(run(`return HtmlService.${source}`)).rejects.toThrow(message);
  });
});

it('appended text is escaped only when it is not trusted', async () => {
  const host = makeHost();
  const code = `return HtmlService.createHtmlOutput('a').append('<b>').appendUntrusted('<c>').getContent()`;
  expect(await perform(host, code)).toBe('a<b>&lt;c&gt;');
  await host.close();
});
