import { sealHole } from '../../values/hole.ts';
import { createBudget } from '../../tooMuch.ts';
import { stringValue, type StringValue } from '../../values/value.ts';
import { fileKey, type Argument, type Named } from '../script.ts';

/** No script needs as many. */
const MAX_STEPS = 60_000;
/** How many UTF-16 units all values of a script may have together: variables of variables grow without end. */
const MAX_ROOM = 2_000_000;
const MAX_BRANCHES = 200;
/** What copying a variable counts, in UTF-16 units. */
const COPY = 50;

/** What a script knows while it runs, and what it did. */
export interface Scope {
  readonly calls: (readonly Argument[])[];
  readonly variables: Named[];
  readonly files: Named[];
  find(name: string): StringValue | undefined;
  assign(name: string, value: Argument): void;
  forget(name: string): void;
  readFile(name: string): StringValue | undefined;
  writeFile(name: string, value: Argument): void;
  /** Branches of `if` and `case`: what they assign differently is not known behind them. */
  branch(keyword: 'if' | 'elif' | 'else' | 'fi'): void;
  /** A step, and a value of a length; throws `TooMuch` where there is no time or room left for it. */
  spend(length: number): void;
}

type Values = Map<string, StringValue>;

interface Branches {
  readonly base: Values;
  readonly ends: Values[];
  hasElse: boolean;
}

export function createScope(): Scope {
  let values: Values = new Map();
  const contents: Values = new Map();
  const open: Branches[] = [];
  const takeStep = createBudget(MAX_STEPS);
  const takeRoom = createBudget(MAX_ROOM);
  const takeBranch = createBudget(MAX_BRANCHES);
  const scope: Scope = {
    calls: [],
    variables: [],
    files: [],
    find: (name) => values.get(name),
    assign(name, value) {
      values.set(name, value);
      scope.variables.push({ name, value });
    },
    forget: (name) => void values.delete(name),
    readFile: (name) => contents.get(fileKey(name)),
    writeFile(name, value) {
      contents.set(fileKey(name), value);
      scope.files.push({ name, value });
    },
    branch(keyword) {
      if (keyword === 'if') {
        takeBranch();
        scope.spend(values.size * COPY);
        open.push({ base: new Map(values), ends: [], hasElse: false });
        return;
      }
      const current = keyword === 'fi' ? open.pop() : open.at(-1);
      if (!current) return;
      current.ends.push(values);
      current.hasElse ||= keyword === 'else';
      if (keyword === 'fi') values = merge(current.hasElse ? current.ends : [...current.ends, current.base]);
      else {
        scope.spend(values.size * COPY);
        values = new Map(current.base);
      }
    },
    spend(length) {
      takeStep();
      takeRoom(length);
    },
  };
  return scope;
}

/** What all branches agree on. A variable that only some assign has what those say. */
function merge(ends: readonly Values[]): Values {
  const merged: Values = new Map();
  for (const [name, value] of ends.flatMap((end) => [...end])) {
    const before = merged.get(name);
    const isSame = before === undefined || before.text === value.text;
    merged.set(name, isSame ? value : stringValue(sealHole(`$${name}`)));
  }
  return merged;
}
