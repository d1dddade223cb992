/** A value in a line, as it stands there with its quotes, and what the line calls it: keys from the outside in. */
export interface Cell {
  readonly path: readonly string[];
  readonly text: string;
}

/** A line in pieces: text that its template may have, and values. There is one text more than there are values. */
export interface Cut {
  readonly texts: readonly string[];
  readonly cells: readonly Cell[];
}

/** Collects the pieces of a line from its beginning to its end. */
export function createCutting(line: string): {
  /** A value stands from one place to another; what is before it is text. */
  cell(path: readonly string[], from: number, to: number): void;
  end(): Cut;
} {
  const texts: string[] = [];
  const cells: Cell[] = [];
  let done = 0;
  return {
    cell(path, from, to) {
      texts.push(line.slice(done, from));
      cells.push({ path, text: line.slice(from, to) });
      done = to;
    },
    end: () => ({ texts: [...texts, line.slice(done)], cells }),
  };
}

/** A time as AWS prints it, or the route of a call of a backend: values with a space in them that is no end. */
export const SPACED = String.raw`\d{2}\/[A-Z][a-z]{2}\/\d{4}:[\d:]{8} [+-]\d{4}|(?:GET|POST|DELETE) \/@connections\/\{connectionId\}`;
