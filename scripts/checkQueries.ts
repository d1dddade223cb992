// Runs every query through the engines that have it; see test/queries. What could not be installed is skipped.
import { runTool } from './runTool.ts';
import { installToolPackages } from './toolPackages.ts';

await installToolPackages('queries');
process.exitCode = await runTool('vitest', 'vitest', ['run', 'test/queries']);
