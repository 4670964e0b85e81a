import { takePage } from '../../src/apps-script/page-output';

const pages = [
  '<!-- page live -->\n<html><body><!-- js --></body></html>\n',
  '<!-- page tv -->\n<html><head></head><body>TV<!-- js --></body></html>',
].join('\n');

it.each([
  ['live', '<html><body><script>$&</script><script>startPage("live")</script></body></html>'],
  [
    'tv',
    '<html><head></head><body>TV<script>$&</script><script>startPage("tv")</script></body></html>',
  ],
] as const)('takes the page %s out of the file of all', (page, html) => {
  expect(takePage(page, pages, '<script>$&</script>').trim()).toBe(html);
});

it('says what to do when the file is of another version', () => {
  expect(() => takePage('search', pages, '')).toThrow('pages.html has no page "search". Paste it');
});
