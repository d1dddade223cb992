/** Colours and other orders to a terminal. */
const ANSI = /\x1b(?:\[[0-9;?]{0,30}[a-zA-Z]|\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\))/g;

/** A text without what stands at the left of all its lines: `>` of a quoted mail, line numbers; and without colours. */
export function withoutMargin(text: string): string {
  const plain = text.replace(/^\ufeff/, '').replace(ANSI, '');
  const lines = plain.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const quote = /^(?:[ \t]?>){1,5} ?/;
  if (written.length > 0 && written.every((line) => quote.test(line))) {
    return withoutMargin(lines.map((line) => line.replace(quote, '')).join('\n'));
  }
  return areNumbered(written) ? lines.map((line) => line.replace(NUMBER, '')).join('\n') : plain;
}

/** As `cat -n`, `grep -n` and pages print it. */
const NUMBER = /^[ \t]*(\d{1,6})(?:[ \t]*[|:│][ \t]?|\t| {2}|\.? |$)/;

/** Whether each line begins with the number after that of the line before it. */
function areNumbered(lines: readonly string[]): boolean {
  let before: number | undefined;
  for (const line of lines) {
    const number = Number(NUMBER.exec(line)?.[1] ?? NaN);
    const follows = before === undefined || (number > before && number < before + 10);
    if (!follows || Number.isNaN(number)) return false;
    before = number;
  }
  return lines.length > 1;
}
