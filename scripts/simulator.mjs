// npm run simulator: a simulated Aircall account; see `npm run simulator -- --help`.
import { ensureBuilt } from './lib/ensure-built.mjs';

await ensureBuilt();
const { main } = await import('../build/simulator.mjs');
await main(process.argv.slice(2));
