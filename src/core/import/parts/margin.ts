/** Colours and other orders to a terminal. */
const ANSI = /\x1b(?:\[[0-9;?]{0,30}[a-zA-Z]|\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\))/g;

/** Signs of quoted mails; they may be quoted again. */
const QUOTE = /^(?:[ \t]?>){1,5} ?/;
/** As `cat -n`, `grep -n` and pages print it. */
const NUMBER = /^[ \t]*(\d{1,6})(?: ?[|:│] ?|\t| {2}|\.? |$)/;

/**
 * A text without what stands at the left of all lines of a paragraph, or of all its lines: `>` of a quoted mail, line
 * numbers; and without colours.
 */
export function withoutMargin(text: string): string {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(ANSI, '')
    .split('\n');
  const unquoted = strip(lines, QUOTE, (line) => QUOTE.test(line), 1);
  return strip(unquoted, NUMBER, follows, 2).join('\n');
}

/** Whether a line begins with a number that comes soon after that of the line before it. */
function follows(line: string, before: string | undefined): boolean {
  const number = numberOf(line);
  if (before === undefined) return number !== undefined;
  const last = numberOf(before) ?? 0;
  return number !== undefined && number > last && number < last + 10;
}

function numberOf(line: string): number | undefined {
  const digits = NUMBER.exec(line)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

type Belongs = (line: string, before: string | undefined) => boolean;

/** Takes a margin from every run of lines that have it, with nothing but blank lines between and around them. */
function strip(lines: readonly string[], margin: RegExp, belongs: Belongs, least: number): readonly string[] {
  const stripped: string[] = [];
  while (stripped.length < lines.length) {
    const from = stripped.length;
    const { end, count } = findRun(lines, from, belongs);
    const isWhole = isEdge(lines[from - 1]) && isEdge(lines[end]);
    const isRun = count >= least && isWhole;
    for (const line of lines.slice(from, Math.max(end, from + 1)))
      stripped.push(isRun ? line.replace(margin, '') : line);
  }
  return stripped;
}

/** How far the lines go that belong together, and how many of them are written. */
function findRun(lines: readonly string[], from: number, belongs: Belongs) {
  let before: string | undefined;
  let end = from;
  let count = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (belongs(line, before)) {
      before = line;
      end = at + 1;
      count++;
    } else if (before === undefined || line.trim() !== '') break;
  }
  return { end, count };
}

/** What stands before and behind a paragraph; the words before one may end in a colon. */
const isEdge = (line: string | undefined) =>
  line === undefined || line.trim() === '' || line.trimEnd().endsWith(':');
