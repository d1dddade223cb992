/** Where in JSON-like text an offset lies: inside a string, or between the structural characters. */
export interface JsonPlace {
  readonly inString: boolean;
  /** Brackets open at the offset, outermost first. */
  readonly open: readonly ('{' | '[')[];
  /** Last and next characters that are not white space; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
}

/**
 * Calls back for each character outside strings, in order; `string` stands for a whole string. Works on any
 * text: an unfinished string reaches to the end.
 */
export function scanJson(
  source: string,
  visit: (from: number, to: number, kind: 'string' | 'char') => void,
): void {
  let at = 0;
  while (at < source.length) {
    const to = source[at] === '"' ? stringEnd(source, at) : at + 1;
    visit(at, to, source[at] === '"' ? 'string' : 'char');
    at = to;
  }
}

export function findJsonPlace(source: string, offset: number): JsonPlace {
  const open: ('{' | '[')[] = [];
  let inString = false;
  scanJson(source, (from, to, kind) => {
    if (from >= offset) return;
    if (kind === 'string') {
      inString ||= offset < to || (offset === to && !isClosed(source, from, to));
      return;
    }
    const char = source[from];
    if (char === '{' || char === '[') open.push(char);
    else if (char === '}' || char === ']') open.pop();
  });
  return {
    inString,
    open,
    before: source.slice(0, offset).trimEnd().at(-1) ?? '',
    after: source.slice(offset).trimStart()[0] ?? '',
  };
}

/** Deeper brackets than any log line has; what recurses over JSON stops there, so that no text can exhaust the stack. */
const DEPTH_LIMIT = 200;

/** Whether brackets nest too deeply to be read. */
export function isTooDeep(source: string): boolean {
  let depth = 0;
  let deepest = 0;
  scanJson(source, (from, _to, kind) => {
    const char = kind === 'char' ? source[from] : '';
    if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  });
  return deepest > DEPTH_LIMIT;
}

/** Whether a text that begins with a bracket goes on after that bracket is closed, as no JSON does. */
export function hasTextAfterEnd(source: string): boolean {
  let depth = 0;
  let closed = false;
  let goesOn = false;
  scanJson(source, (from, _to, kind) => {
    const char = kind === 'string' ? '"' : (source[from] ?? '');
    if (closed && /\S/.test(char)) goesOn = true;
    if (char === '[' || char === '{') depth++;
    if (char === ']' || char === '}') closed ||= --depth === 0;
  });
  return goesOn;
}

function stringEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at + 1;
  }
  return source.length;
}

function isClosed(source: string, from: number, to: number): boolean {
  return to - from > 1 && source[to - 1] === '"';
}
