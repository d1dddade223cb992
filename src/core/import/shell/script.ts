import type { StringValue } from '../values/value.ts';

/** A text as a program gets it. Among its ways are the notes of what the shell does to it. */
export interface Argument extends StringValue {
  /** The place in the script, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** What `file://…` in it refers to, where the script wrote that file. */
  readonly file?: StringValue | undefined;
}

/** A variable that was assigned, or a file that was written. */
export interface Named {
  readonly name: string;
  readonly value: Argument;
}

/** What a script does, as far as it matters to the AWS CLI. */
export interface Script {
  /** The words of every command, the name of its program first, in their order. */
  readonly calls: readonly (readonly Argument[])[];
  readonly variables: readonly Named[];
  readonly files: readonly Named[];
  /** How many quotes and brackets do not end. */
  readonly misfits: number;
}

/** The name of the file that a value of the AWS CLI refers to. */
export const fileNameIn = (text: string): string | undefined => {
  const written = /^(?:--[\w-]+=)?fileb?:\/\/([^]*)$/.exec(text)?.[1];
  return written === undefined ? undefined : fileKey(written);
};

/** The same file, however it is written: `./a.json`, `$PWD/a.json`, `C:\temp\a.json`. */
export const fileKey = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
