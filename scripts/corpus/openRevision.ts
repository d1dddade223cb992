// @ts-nocheck
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSources } from '../openSources.ts';
import { root } from '../setup.js';

const git = (...args) => execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * The sources of another revision in a working tree of its own, or those in a folder. Undefined where there is no
 * such revision, as in a copy without its history.
 */
export async function openRevision(revision) {
  if (existsSync(join(revision, 'src'))) return openSources(revision);
  try {
    git('rev-parse', '--verify', `${revision}^{commit}`);
  } catch {
    return undefined;
  }
  const folder = join(mkdtempSync(join(tmpdir(), 'logwright-corpus-')), 'tree');
  git('worktree', 'add', '--detach', folder, revision);
  const remove = () => {
    git('worktree', 'remove', '--force', folder);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  };
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const sources = await openSources(folder);
    return {
      load: sources.load,
      close: async () => {
        await sources.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
