/** What is wrapped: a format, and the fields of an object that is one when it is written as JSON. */
export interface Sample {
  readonly format: string;
  readonly entries: readonly (readonly [key: string, value: string])[];
}

/** A way in which people write a format down. */
export interface Wrapping {
  readonly name: string;
  /** The importers that may be named for it. */
  readonly importers: readonly string[];
  /** Undefined where this form cannot carry the format. */
  readonly write: (sample: Sample) => string | undefined;
  /** What the tool would send to AWS, where it is not the format itself. */
  readonly gives?: (sample: Sample) => string;
  readonly fileName?: string;
  /** Tabs may not indent it. */
  readonly needsSpaces?: boolean;
}

/** A wrapping without what it shares with the others of its family. */
type Form = Pick<Wrapping, 'name' | 'write'> & Partial<Wrapping>;

/** The wrappings of a family, with what they share. */
export const family = (
  shared: Pick<Wrapping, 'importers'> & Partial<Wrapping>,
  forms: readonly Form[],
): readonly Wrapping[] => forms.map((form) => ({ ...shared, ...form }));

/** How a language writes a text, by name. */
export interface Literal {
  readonly name: string;
  readonly write: (format: string) => string | undefined;
}

export const ARN = 'arn:aws:logs:eu-west-1:111122223333:log-group:/ws/live';

/** A text with a backslash before every one of these characters. */
export const escape = (text: string, characters: string): string =>
  Array.from(text, (char) => (characters.includes(char) ? `\\${char}` : char)).join('');

/** The settings of a stage as JSON. */
export const settingsOf = (format: string): string => JSON.stringify({ DestinationArn: ARN, Format: format });

/** A text in two, between its characters and not inside a name. */
export function halve(text: string): readonly [string, string] {
  const half = Array.from(text)
    .slice(0, Math.ceil(text.length / 2))
    .join('');
  const first = half.replace(/\$[\w.]*$/, '');
  return [first, text.slice(first.length)];
}

/** Every line but empty ones with so much before it. */
export const indent = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by);

export const isTight = (text: string): boolean => !/^\s|\s$/.test(text);
