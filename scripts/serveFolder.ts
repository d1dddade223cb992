// Serves a folder: `node scripts/run.js serveFolder dist --port 8080 --base /logwright/`.
import { parseArgs } from 'node:util';
import { serve } from './serve.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, base: { type: 'string', default: '/' } },
});
const { url } = await serve({
  dir: positionals[0] ?? 'dist',
  port: Number(values.port),
  base: values.base,
});
console.log(url);
