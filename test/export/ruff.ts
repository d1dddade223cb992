import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hasPackage, PACKAGES } from './check/tools.ts';

const NAME = '@astral-sh/ruff-wasm-nodejs';

interface Diagnostic {
  readonly code: string | null;
  readonly message: string;
  readonly start_location: { readonly row: number };
}

interface Module {
  readonly PositionEncoding: { readonly Utf16: number };
  readonly Workspace: new (
    options: unknown,
    encoding: number,
  ) => {
    check(text: string): readonly Diagnostic[];
    format(text: string): string;
  };
}

/** Whether ruff is there, as the registry of Node has it. */
export const hasRuff = hasPackage(NAME);

/** Ruff with rules of its linter: what it finds in a text of Python, and how it would lay it out. */
export function startRuff(select: readonly string[], ignore: readonly string[]) {
  const module: Module = createRequire(join(PACKAGES, '..', 'package.json'))(NAME);
  const options = { 'target-version': 'py39', lint: { select, ignore } };
  const workspace = new module.Workspace(options, module.PositionEncoding.Utf16);
  return {
    check: (text: string) =>
      workspace.check(text).map(({ code, message, start_location: { row } }) => `${row} ${code}: ${message}`),
    format: (text: string) => workspace.format(text),
  };
}
