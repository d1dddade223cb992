import { sealHole } from '../values/hole.ts';

/** A word of a command line, as the program gets it. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Which command it belongs to, counted from 0. */
  readonly command: number;
  /** The shell would put something in the place of `$context`. */
  readonly expands: boolean;
  /** The text of a here-document or here-string: the content of a file or variable. */
  readonly isBody: boolean;
}

/** Collects the words of a text. */
export interface WordWriter {
  /** Adds to the word that is being read. */
  add(text: string, at: number): void;
  /** A variable: its value where it was assigned, else its name as it is written. */
  expand(name: string, written: string, at: number): void;
  /** A hole, as it is written. */
  keep(written: string, at: number): void;
  /** Tells of what comes next what was found out about it elsewhere. */
  note(expands: boolean): void;
  endWord(at: number): void;
  endCommand(at: number): void;
  body(text: string, from: number, to: number): void;
  readonly words: Word[];
  readonly variables: Map<string, string>;
}

/** Where a mark stands next, or the end of the text. */
export const endOf = (text: string, mark: string, at: number): number => {
  const end = text.indexOf(mark, at);
  return end === -1 ? text.length : end;
};

export function createWriter(variables = new Map<string, string>()): WordWriter {
  const words: Word[] = [];
  let text: string | undefined;
  let from = 0;
  let command = 0;
  let expands = false;
  let room = 2_000_000;
  const writer: WordWriter = {
    words,
    variables,
    add(piece, at) {
      if (text === undefined) from = at;
      // Variables of variables could grow without end.
      room -= piece.length;
      text = (text ?? '') + (room > 0 ? piece : '');
    },
    expand(name, written, at) {
      const value = variables.get(name);
      if (value !== undefined) return writer.add(value, at);
      if (name !== 'context') return writer.keep(written, at);
      expands = true;
      return writer.add(written, at);
    },
    keep(written, at) {
      writer.add(sealHole(written.slice(0, 80)), at);
    },
    note(isExpanded) {
      expands ||= isExpanded;
    },
    endWord(at) {
      if (text !== undefined) words.push({ text, from, to: at, command, expands, isBody: false });
      text = undefined;
      expands = false;
    },
    endCommand(at) {
      writer.endWord(at);
      command++;
    },
    body(content, start, to) {
      words.push({ text: content, from: start, to, command, expands, isBody: true });
      expands = false;
    },
  };
  return writer;
}
