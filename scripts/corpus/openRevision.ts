import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup.js';

const git = (...args: readonly string[]) =>
  execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });

/** The folder that another revision is in until it is closed. */
export interface Revision {
  readonly folder: string;
  readonly close: () => void;
}

/**
 * The sources of another revision in a working tree of its own, or those in a folder. Undefined where there is no
 * such revision, as in a copy without its history.
 */
export function openRevision(revision: string): Revision | undefined {
  if (existsSync(join(revision, 'src'))) return { folder: revision, close: () => undefined };
  try {
    git('rev-parse', '--verify', `${revision}^{commit}`);
  } catch {
    return undefined;
  }
  const folder = join(mkdtempSync(join(tmpdir(), 'logwright-corpus-')), 'tree');
  git('worktree', 'add', '--detach', folder, revision);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    close: () => {
      git('worktree', 'remove', '--force', folder);
      rmSync(join(folder, '..'), { recursive: true, force: true });
    },
  };
}
