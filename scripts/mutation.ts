// Changes the code bit by bit, and asks of each change that a test fails: `npm run mutation -- src/core/lint`.
// Arguments are folders or files; without one the three folders in which a fault costs most, each with its own tests.
import { join } from 'node:path';
import { run } from './setup.js';
import { installToolPackages } from './toolPackages.ts';

const FOLDERS = ['src/core/export', 'src/core/lint', 'src/core/template'];
/** No code: what is expected, and what the tests of the rules are made of. */
const LEFT_OUT = ['!**/*.test.ts', '!src/core/export/fixtures/**', '!src/core/lint/examples/**'];

const args = process.argv.slice(2);
const at = args.indexOf('--sample');
const [, sample = '1'] = at < 0 ? [] : args.splice(at, 2);
const concurrency = args.includes('--concurrency') ? [] : ['--concurrency', '1'];
const options = args.findIndex((arg) => arg.startsWith('--'));
const paths = (options < 0 ? args : args.slice(0, options)).map((path) => path.replace(/[\\/]$/, ''));
const rest = options < 0 ? [] : args.slice(options);

const packages = join(await installToolPackages('mutation'), 'node_modules');
const stryker = join(packages, '@stryker-mutator', 'core', 'bin', 'stryker.js');
for (const folder of FOLDERS) {
  const here = paths.length === 0 ? [folder] : paths.filter((path) => `${path}/`.startsWith(`${folder}/`));
  if (here.length === 0) continue;
  const mutate = [...here.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`)), ...LEFT_OUT];
  const command = ['run', 'tools/mutation/stryker.config.mjs', '--mutate', mutate.join(','), ...concurrency];
  const env = { MUTATION_FOLDER: folder, MUTATION_SAMPLE: sample };
  const code = await run(process.execPath, [stryker, ...command, ...rest], { env });
  if (code !== 0) process.exitCode = code;
}
