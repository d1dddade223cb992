// Runs every query through the engines that have it; see test/queries. What could not be installed is skipped.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installDependencies, root } from './setup.mjs';
import { installToolPackages } from './toolPackages.mjs';

await installDependencies();
installToolPackages('queries');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/queries'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
