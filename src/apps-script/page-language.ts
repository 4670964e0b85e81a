import type { Language } from '../domain/texts/language';

/**
 * A page that knows which language it is to speak. English ones know it already.
 *
 * By a line of script, not in the markup: nobody says that HtmlService keeps attributes of `<html>`
 * (unconfirmed).
 */
export const inLanguage = (html: string, language: Language): string =>
  language === 'en'
    ? html
    : html.replace(
        '</head>',
        () => `<script>document.documentElement.lang="${language}"</script></head>`,
      );
