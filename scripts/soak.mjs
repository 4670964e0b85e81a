// npm run soak: a simulated working day with everything going wrong; see docs/soak.md.
import path from 'node:path';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { root, tools } from './lib/paths.mjs';

await ensureBuilt();
const { main } = await import(path.join(tools, 'soak.mjs'));
await main(process.argv.slice(2), root);
