import type { StringValue } from '../../values/value.ts';

/** What a program finds around it. */
export interface Surroundings {
  readonly input: StringValue | undefined;
  readonly find: (name: string) => StringValue | undefined;
  readonly assign: (name: string, value: StringValue) => void;
  readonly forget: (name: string) => void;
  readonly readFile: (name: string) => StringValue | undefined;
  readonly writeFile: (name: string, value: StringValue) => void;
}

/** What a program prints; undefined where that is not known. */
export type Program = (args: readonly StringValue[], around: Surroundings) => StringValue | undefined;
