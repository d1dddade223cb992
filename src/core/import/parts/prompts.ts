import type { Part } from './part.ts';

/** What shells and interpreters print before a command, and the languages that follow it. */
const PROMPTS: readonly (readonly [prompt: RegExp, language: string, goesOn?: RegExp])[] = [
  [/^PS(?: [^>\n]{0,200})?> ?/, 'powershell', /^>> ?/],
  [/^[A-Za-z]:\\[^>\n]{0,200}> ?/, 'cmd', /^More\? ?/],
  [/^>>> ?/, 'python', /^\.\.\. ?/],
  [/^(?:\([\w.-]{1,40}\) )?[\w.-]{1,40}@[\w.-]{1,60}[: ][^$#%\n]{0,100}[$#%] /, 'bash', /^> ?/],
  [/^(?:\([\w.-]{1,40}\) )?(?:bash-[\d.]+)?[$%❯➜] +/, 'bash', /^> ?/],
];

/** The commands of a session without their prompts, then what they printed; none where there is no prompt. */
export function cutPrompts(text: string): readonly Part[] {
  const lines = text.split('\n');
  const prompt = PROMPTS.find(([pattern]) => lines.some((line) => pattern.test(line)));
  if (!prompt) return [];
  const [pattern, language, goesOn] = prompt;
  const commands: string[] = [];
  const printed: string[][] = [[]];
  let open: string | undefined;
  for (const line of lines) {
    const begins = pattern.test(line);
    if (begins) printed.push([]);
    if (begins || open !== undefined) {
      const command = line.replace(begins ? pattern : (goesOn ?? /^/), '');
      commands.push(command);
      open = openQuote(command, begins ? '' : (open ?? ''));
    } else printed.at(-1)?.push(line);
  }
  const outputs = printed.map((block) => ({ text: block.join('\n') }));
  return [{ text: commands.join('\n'), language }, ...outputs.filter((part) => part.text.trim() !== '')];
}

/** The quote that is open at the end of a line, '' where a sign says that the command goes on; else undefined. */
function openQuote(line: string, before: string): string | undefined {
  let quote = before;
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? '';
    if (char === '\\' && quote !== "'") at++;
    else if (quote === '' && (char === "'" || char === '"')) quote = char;
    else if (char === quote) quote = '';
  }
  return quote !== '' || /(?:\\|[ \t]`|\^|\||[{(,])$/.test(line) ? quote : undefined;
}
