import type { Case, Reader, Reading } from './reading.ts';
import { IN_TOOLS } from './reading.ts';
import { hasPackage, inFolder, runHelper } from './tools.ts';

/** A script as the grammar reads it. */
type Parsed = { readonly strings: readonly string[] } | { readonly problem: string };

/** The format of a request body, or undefined where the text is none. */
function formatIn(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('AccessLogSettings' in body)) return undefined;
    const settings = body.AccessLogSettings;
    return typeof settings === 'object' && settings !== null && 'Format' in settings
      ? settings.Format
      : undefined;
  } catch {
    return undefined;
  }
}

function judge({ scope }: Case, parsed: Parsed | undefined): Reading {
  if (parsed === undefined) return { problem: 'was not parsed' };
  if ('problem' in parsed) return parsed;
  const formats = parsed.strings.map(formatIn).filter((format) => format !== undefined);
  const isRight = formats.length === (scope === 'remove' ? 0 : 1);
  return isRight ? { format: formats[0] ?? '' } : { problem: `holds ${formats.length} formats` };
}

/** PowerShell's grammar, where its own parser cannot be had. How it passes arguments on is tested by rules. */
export const readPowerShell: Reader = {
  tool: 'tree-sitter-powershell',
  targets: ['awsCliPowerShell'],
  install: IN_TOOLS,
  isPresent: () => hasPackage('@vscode/tree-sitter-wasm'),
  read: (cases: readonly Case[]) =>
    inFolder((folder) => {
      const scripts = cases.map(({ text }) => text);
      const parsed: readonly Parsed[] = JSON.parse(
        runHelper(process.execPath, 'parsePowerShell.mjs', folder, scripts),
      );
      return cases.map((each, index) => judge(each, parsed[index]));
    }),
};
