/**
 * The arguments that a Windows program finds in a command line, by the rules of Microsoft's C runtime: white space
 * separates, double quotes hold together, two in a row inside quotes are one, and backslashes count only before a
 * quote, where two are one and an odd one makes the quote a plain character.
 * https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
export function splitCommandLine(line: string): string[] {
  const args: string[] = [];
  let arg: string | undefined;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const [slashes = ''] = /^\\*/.exec(line.slice(at)) ?? [];
    if (slashes !== '' && line[at + slashes.length] === '"') {
      arg = (arg ?? '') + '\\'.repeat(Math.floor(slashes.length / 2));
      at += slashes.length;
      if (slashes.length % 2 === 1) arg += '"';
      else isQuoted = !isQuoted;
      continue;
    }
    const char = line.charAt(at);
    if (char === '"' && isQuoted && line[at + 1] === '"') {
      arg = `${arg ?? ''}"`;
      at += 1;
    } else if (char === '"') {
      isQuoted = !isQuoted;
      arg ??= '';
    } else if (/\s/.test(char) && !isQuoted) {
      if (arg !== undefined) args.push(arg);
      arg = undefined;
    } else arg = (arg ?? '') + char;
  }
  return arg === undefined ? args : [...args, arg];
}
