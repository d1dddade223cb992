/**
 * Filter patterns of CloudWatch Logs as replies of AWS to TestMetricFilter show them (`recordedPatterns.json`). Throws
 * for a pattern that AWS rejects.
 */
export function compilePattern(pattern: string): (message: string) => boolean {
  const reader = new PatternReader(pattern);
  return reader.takes('{') ? reader.json() : reader.columns();
}

/** A value with the spelling of its numbers. */
type Value =
  | { readonly kind: 'number' | 'string' | 'boolean' | 'null'; readonly text: string }
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Value> }
  | { readonly kind: 'array'; readonly items: readonly Value[] };

type Test = (value: Value) => boolean;
type Step = string | number;

interface Operand {
  readonly text: string;
  readonly quoted: boolean;
  readonly regex?: RegExp;
}

class PatternReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  private skip(): void {
    while (/\s/.test(this.source.charAt(this.at))) this.at++;
  }

  takes(text: string): boolean {
    this.skip();
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private fail(): never {
    throw new Error(`Invalid at ${this.at}: ${this.source}`);
  }

  private match(pattern: RegExp): string | undefined {
    const found = new RegExp(pattern.source, 'y');
    found.lastIndex = this.at;
    const text = found.exec(this.source)?.[0];
    this.at += text?.length ?? 0;
    return text;
  }

  json(): (message: string) => boolean {
    const test = this.either(() => this.property());
    if (!this.takes('}')) this.fail();
    this.end();
    return (message) => {
      const value = readJson(message);
      return value?.kind === 'object' && test(value);
    };
  }

  columns(): (message: string) => boolean {
    if (!this.takes('[')) this.fail();
    const columns: { name: string; test?: Test }[] = [];
    let gap = -1;
    do {
      if (this.takes('...')) {
        if (gap >= 0) this.fail();
        gap = columns.length;
        continue;
      }
      this.skip();
      const from = this.at;
      const name = this.match(/[A-Za-z0-9_-]+/) ?? this.match(/(?=\()/);
      if (name === undefined) this.fail();
      this.skip();
      if (/[,\]]/.test(this.source.charAt(this.at))) {
        columns.push({ name });
        continue;
      }
      this.at = from;
      let own: string | undefined;
      const test = this.either(() => {
        this.skip();
        const named = this.match(/[A-Za-z0-9_-]+/);
        own ??= named;
        if (named === undefined || named !== own) this.fail();
        return this.comparison(true);
      });
      columns.push({ name: own ?? '', test });
    } while (this.takes(','));
    if (!this.takes(']')) this.fail();
    this.end();
    return (message) => {
      const words = divide(message);
      if (words.length === 0 || words.length < columns.length) return false;
      return columns.every(({ test }, i) => {
        const fromEnd = gap >= 0 && i >= gap;
        const word = words[fromEnd ? words.length - (columns.length - i) : i];
        if (!test || !word) return test === undefined;
        const isLast = gap < 0 && i === columns.length - 1 && words.length > columns.length;
        const text = isLast ? message.slice(word.from).trimEnd() : word.text;
        const kind = text !== '' && Number.isFinite(Number(text)) ? 'number' : 'string';
        return test({ kind, text });
      });
    };
  }

  private end(): void {
    this.skip();
    if (this.at < this.source.length) this.fail();
  }

  private either(one: () => Test): Test {
    const both = (): Test => {
      const tests = [this.inParens(one)];
      while (this.takes('&&')) tests.push(this.inParens(one));
      return (value) => tests.every((test) => test(value));
    };
    const tests = [both()];
    while (this.takes('||')) tests.push(both());
    return (value) => tests.some((test) => test(value));
  }

  private inParens(one: () => Test): Test {
    if (!this.takes('(')) return one();
    const test = this.either(one);
    if (!this.takes(')')) this.fail();
    return test;
  }

  private property(): Test {
    const steps = this.selector();
    const from = this.at;
    if (this.takes('NOT EXISTS')) return (value) => find(value, steps).length === 0;
    this.at = from;
    const test = this.comparison(false);
    return (value) => find(value, steps).some(test);
  }

  private selector(): Step[] {
    if (!this.takes('$')) this.fail();
    const steps: Step[] = [];
    while (/[.[]/.test(this.source.charAt(this.at))) {
      const found =
        this.match(/\.[A-Za-z0-9_-]+/)?.slice(1) ??
        this.match(/\.?\['[^']+'\]/)?.replace(/^\.?\['|'\]$/g, '') ??
        this.match(/\.\*|\[\*\]/)?.slice(1, 2);
      const index = found === undefined ? this.match(/\[\d+\]/) : undefined;
      if (found === undefined && index === undefined) this.fail();
      steps.push(found ?? Number(index?.slice(1, -1)));
    }
    if (steps.length === 0 || steps.filter((step) => step === '*').length > 1) this.fail();
    return steps;
  }

  private comparison(isColumn: boolean): Test {
    if (!isColumn && this.takes('IS ')) {
      this.skip();
      const word = this.match(/NULL|TRUE|FALSE/);
      if (word === undefined) this.fail();
      if (word === 'NULL')
        return (value) =>
          value.kind === 'null' ||
          (value.kind === 'array' && value.items.some(({ kind }) => kind === 'null'));
      return (value) => value.kind === 'boolean' && value.text === word.toLowerCase();
    }
    const sign = ['!=', '>=', '<=', '=', '>', '<'].find((each) => this.takes(each));
    if (sign === undefined) this.fail();
    const operand = this.operand(isColumn);
    const number = operand.quoted || operand.regex ? Number.NaN : Number(operand.text);
    const isOrder = sign !== '=' && sign !== '!=';
    if (isOrder && !Number.isFinite(number)) this.fail();
    const isText = (text: string) => operand.regex?.test(text) ?? globOf(operand.text).test(text);
    return (value) => {
      if (value.kind !== 'number' && value.kind !== 'string') return false;
      if (isOrder) return value.kind === 'number' && isInOrder(Number(value.text), sign, number);
      const isNumber = value.kind === 'number' && Number.isFinite(number);
      return (isNumber ? Number(value.text) === number : isText(value.text)) === (sign === '=');
    };
  }

  private operand(isColumn: boolean): Operand {
    this.skip();
    const quoted = this.match(/"(?:[^"\\]|\\.)*"/);
    if (quoted !== undefined) return { text: quoted.slice(1, -1).replace(/\\(.)/g, '$1'), quoted: true };
    const regex = this.match(/%[A-Za-z0-9_\-:#=@/;,^$?[\]{}|\\*+.]+%/)?.slice(1, -1);
    if (regex !== undefined) return { text: regex, quoted: false, regex: new RegExp(regex) };
    const text = this.match(/[A-Za-z0-9_\-*.+]+/);
    if (text === undefined || (text === 'null' && !isColumn)) this.fail();
    return { text, quoted: false };
  }
}

function isInOrder(value: number, sign: string, than: number): boolean {
  if (sign === '>') return value > than;
  if (sign === '<') return value < than;
  return sign === '>=' ? value >= than : value <= than;
}

const globOf = (text: string) =>
  new RegExp(`^${text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 's');

function find(value: Value, [step, ...rest]: readonly Step[]): Value[] {
  if (step === undefined) return [value];
  const next =
    value.kind === 'object'
      ? step === '*'
        ? [...value.entries.values()]
        : [value.entries.get(String(step))]
      : value.kind === 'array'
        ? step === '*'
          ? value.items
          : [typeof step === 'number' ? value.items[step] : undefined]
        : [];
  return next.flatMap((each) => (each ? find(each, rest) : []));
}

/** JSON with its numbers as they are written: a parser would make one of `1.0` and `1`. The last of two keys counts. */
function readJson(message: string): Value | undefined {
  try {
    const spelled = message.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (text) =>
      text.startsWith('"') ? text : `{"#number":"${text}"}`,
    );
    JSON.parse(message);
    return toValue(JSON.parse(spelled));
  } catch {
    return undefined;
  }
}

function toValue(json: unknown): Value {
  if (json === null) return { kind: 'null', text: 'null' };
  if (typeof json === 'string') return { kind: 'string', text: json };
  if (typeof json === 'boolean') return { kind: 'boolean', text: String(json) };
  if (Array.isArray(json)) return { kind: 'array', items: json.map(toValue) };
  const entries = Object.entries(json ?? {});
  const [first] = entries;
  if (first?.[0] === '#number') return { kind: 'number', text: String(first[1]) };
  return { kind: 'object', entries: new Map(entries.map(([key, value]) => [key, toValue(value)])) };
}

/** Words at white space; brackets and quotes around one keep it together. */
function divide(message: string): { from: number; text: string }[] {
  const words: { from: number; text: string }[] = [];
  for (const match of message.matchAll(/\[[^\]]*\](?=\s|$)|"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/g)) {
    const [text] = match;
    const isWrapped = text.length > 1 && /^(?:\[[^\]]*\]|"(?:[^"\\]|\\.)*")$/s.test(text);
    words.push({ from: match.index, text: isWrapped ? text.slice(1, -1) : text });
  }
  return words;
}
