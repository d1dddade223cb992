import { stringValue, toText, type StringValue, type Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { fileKey, type Argument, type Named } from '../script.ts';

/** How many UTF-16 units all variables may fill in: variables of variables grow without end. */
const MAX_ROOM = 2_000_000;
/** What copying an item of a list counts, in UTF-16 units. */
const ITEM = 10;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** What a script for PowerShell knows while it runs, and what it did. */
export interface Session {
  readonly calls: (readonly Argument[])[];
  readonly variables: Named[];
  readonly files: Named[];
  /** Tables that keep no order. */
  readonly unordered: WeakSet<Value>;
  find(name: string): Value | undefined;
  assign(name: string, value: Value, place: Place): void;
  readFile(name: string): StringValue | undefined;
  writeFile(name: string, value: Value, place: Place): void;
  /** Whether there is room left for a value. */
  spend(value: Value): boolean;
}

export function createSession(): Session {
  const values = new Map<string, Value>();
  const contents = new Map<string, StringValue>();
  let room = MAX_ROOM;
  const session: Session = {
    calls: [],
    variables: [],
    files: [],
    unordered: new WeakSet(),
    find: (name) => values.get(name.toLowerCase()),
    assign(name, value, place) {
      values.set(name.toLowerCase(), value);
      if (value.kind === 'string') session.variables.push({ name, value: { ...value, ...place } });
    },
    readFile: (name) => contents.get(fileKey(name)),
    writeFile(name, value, place) {
      const lines =
        value.kind === 'list' ? value.items.map((item) => toText(item).text).join('\n') : undefined;
      const text = lines === undefined ? toText(value) : stringValue(lines);
      const content = { ...text, ways: [WAYS.file, ...text.ways] };
      contents.set(fileKey(name), content);
      session.files.push({ name, value: { ...content, ...place } });
    },
    spend(value) {
      room -=
        value.kind === 'string' ? value.text.length : value.kind === 'list' ? value.items.length * ITEM : 1;
      return room > 0;
    },
  };
  return session;
}
