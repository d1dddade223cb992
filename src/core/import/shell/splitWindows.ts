/**
 * The arguments in the command line of a Windows program, by the rules of the Microsoft C runtime.
 * https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
export function splitWindows(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? '';
    if (char === '\\') {
      let end = i;
      while (line[end] === '\\') end++;
      const count = end - i;
      const isEscape = line[end] === '"';
      word =
        (word ?? '') + '\\'.repeat(isEscape ? count >> 1 : count) + (isEscape && count % 2 === 1 ? '"' : '');
      i = isEscape && count % 2 === 1 ? end : end - 1;
    } else if (char === '"') {
      word ??= '';
      if (isQuoted && line[i + 1] === '"') {
        word += '"';
        i++;
      } else isQuoted = !isQuoted;
    } else if (!isQuoted && /\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + char;
  }
  return word === undefined ? words : [...words, word];
}
