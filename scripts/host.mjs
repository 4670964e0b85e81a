// npm run host: the local Apps Script host; see `npm run host -- --help`.
import { ensureBuilt } from './lib/ensure-built.mjs';

await ensureBuilt();
const { main } = await import('../build/host.mjs');
await main(process.argv.slice(2));
