// npm run push: the built add-on into the Apps Script project of .clasp.json.
import { parseArgs } from 'node:util';
import { archiveHelp, archiveOptions, choosesArchive } from './lib/clasp/archive-choice.mjs';
import { push } from './lib/clasp/push.mjs';
import { readScriptId } from './lib/clasp/script-id.mjs';

const help = `npm run push -- [options]

Builds what changed and puts it, with its manifest, into the script that .clasp.json names. The web
app goes on serving what was deployed last; npm run deploy brings it up to date.

${archiveHelp}`;

try {
  const { values } = parseArgs({
    options: { ...archiveOptions, help: { type: 'boolean', default: false } },
  });
  if (values.help) console.log(help);
  else {
    const scriptId = readScriptId();
    const files = await push({ scriptId, archive: choosesArchive(scriptId, values) });
    console.log(
      files.length === 0 ? 'The script is up to date already.' : `Pushed ${files.length} files.`,
    );
    console.log(`https://script.google.com/home/projects/${scriptId}/edit`);
    console.log('Reload the spreadsheet to see the new menus.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
