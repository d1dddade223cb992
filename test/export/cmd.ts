/** What a prompt or a batch file makes of text, in two of cmd's phases. */
export type CmdMode = 'prompt' | 'file';

/** A variable that every Windows has, so that what would be expanded is. */
const VARIABLES: Readonly<Record<string, string>> = {
  PATH: 'C:\\Windows',
  tries: '1',
  role: 'arn:x',
  file: 'C:\\t\\a.json',
};

/** Percent signs: a prompt leaves unknown variables alone; a file drops them, and reads two signs as one. */
export function expandPercents(line: string, mode: CmdMode): string {
  if (mode === 'prompt') {
    return line.replaceAll(/%(\w+)%/g, (run, name: string) => VARIABLES[name] ?? run);
  }
  return line.replaceAll(/%%|%\d|%([^%:\n]*)(?::[^%\n]*)?%|%/g, (run, name?: string) => {
    if (name !== undefined) return VARIABLES[name] ?? '';
    if (/\d/.test(run)) return '/argument';
    return run === '%%' ? '%' : '';
  });
}

/** The text of an `echo` line in parentheses, or undefined where cmd would not print it as it is. */
export function readEcho(line: string, mode: CmdMode): string | undefined {
  const text = /^echo (.*)$/.exec(expandPercents(line, mode))?.[1];
  if (text === undefined || text.includes('/?') || !/^[ -~]+$/.test(text)) return undefined;
  let isQuoted = false;
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && '^&|<>()'.includes(char)) return undefined;
  }
  return text.includes('!') ? undefined : text;
}

/** The files that blocks of a script write, each with the command behind it. */
export function readBlocks(
  script: string,
  mode: CmdMode,
): { readonly file: string; readonly command: string }[] {
  return [...script.matchAll(/^\(\n((?:echo .*\n)+)\) > "%file%" && (.*)$/gm)].map(
    ([, body = '', command = '']) => {
      const lines = body.trimEnd().split('\n');
      const file = lines.map((line) => readEcho(line, mode) ?? `cmd would change: ${line}`).join('\r\n');
      return { file, command: expandPercents(command, mode) };
    },
  );
}
