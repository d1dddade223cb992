// Runs a script of this folder: `node scripts/run.js fuzz --runs 1000`. Scripts are TypeScript; what runs before they
// can, here and in `setup.js`, is JavaScript with types in comments.
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { installDependencies } from './setup.js';

const [name] = process.argv.splice(2, 1);
const script = new URL(`${name}.ts`, import.meta.url);
if (!existsSync(script)) {
  console.error(`There is no script ${name ?? ''} in this folder.`);
  process.exit(2);
}
await installDependencies();
// From 22.18 on, Node.js reads TypeScript itself.
if (!('typescript' in process.features && process.features.typescript)) {
  process.setSourceMapsEnabled(true);
  register('./typescript.js', import.meta.url);
}
await import(script.href);
