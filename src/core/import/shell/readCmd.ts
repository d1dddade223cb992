import { createWriter, type Word } from './word.ts';

/**
 * The words of a batch file or of what is typed at cmd's prompt. Lines of `echo` in one pair of parentheses
 * are the content of a file. Never throws.
 */
export function readCmd(text: string): readonly Word[] {
  const writer = createWriter();
  const lines = text.replace(/\^\r?\n[ \t]*/g, (run) => ' '.repeat(run.length)).split('\n');
  let echoed: string[] = [];
  let from = 0;
  let at = 0;
  for (const line of lines) {
    const echo = /^\s*\(?\s*@?echo[ .(]([^\r]*)\r?$/i.exec(line)?.[1];
    if (echo === undefined) {
      if (echoed.length > 0) writer.body(echoed.join('\n'), from, at);
      echoed = [];
      readLine(line, at);
    } else {
      if (echoed.length === 0) from = at;
      echoed.push(
        echo
          .replace(/\^(.)/g, '$1')
          .replaceAll('%%', '%')
          .replace(/\s*>\s*[\w."-]+\s*$/, ''),
      );
    }
    at += line.length + 1;
  }
  if (echoed.length > 0) writer.body(echoed.join('\n'), from, text.length);
  return writer.words;

  /** Quotes follow the rules of Windows programs, which the AWS CLI is; `&` and `|` outside them end a command. */
  function readLine(line: string, start: number): void {
    let isQuoted = false;
    for (let i = 0; i < line.length; i++) {
      const char = line[i] ?? '';
      const slashes = char === '\\' ? countSlashes(line, i) : 0;
      if (slashes > 0 && line[i + slashes] === '"') {
        writer.add('\\'.repeat(slashes >> 1), start + i);
        i += slashes - 1;
        if (slashes % 2 === 1) writer.add(line[++i] ?? '', start + i);
      } else if (char === '"' && isQuoted && line[i + 1] === '"') {
        writer.add('"', start + i++);
      } else if (char === '"') {
        isQuoted = !isQuoted;
        writer.add('', start + i);
      } else if (!isQuoted && ' \t\r'.includes(char)) writer.endWord(start + i);
      else if (!isQuoted && '&|'.includes(char)) writer.endCommand(start + i);
      else if (!isQuoted && char === '^') writer.add(line[++i] ?? '', start + i);
      else if (char === '%' && line[i + 1] === '%') writer.add('%', start + i++);
      else writer.add(char, start + i);
    }
    writer.endCommand(start + line.length);
  }
}

function countSlashes(line: string, at: number): number {
  let end = at;
  while (line[end] === '\\') end++;
  return end - at;
}
