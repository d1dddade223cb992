/** Words that bash, zsh and dash all read as they are. A leading `=` or `~` is special to zsh, `#` to all. */
const PLAIN = /^[\w./:@%+,-][\w./:@%+,=-]*$/;

/**
 * One word of a bash, zsh or POSIX shell command. A word of plain characters stays bare; anything else goes
 * between single quotes, where no shell expands anything, history included. A NUL cannot be carried by any
 * shell word and is passed through.
 */
export function quoteBash(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
