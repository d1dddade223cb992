import { AwsFault, type AwsWorld, type Input } from './awsWorld.ts';
import { capitalize, toInput } from './input.ts';

/** What a command leaves: its exit status, and what it printed on the stream that goes with it. */
export interface CliAnswer {
  readonly status: number;
  readonly text: string;
}

const pascal = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `a=b,c=d` as the shorthand of the CLI reads it, where nothing is quoted. */
const readShorthand = (value: string) =>
  Object.fromEntries(
    value.split(',').map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      const text = rest.join('=');
      return [name, text === 'true' || text === 'false' ? text === 'true' : text];
    }),
  );

function readValue(name: string, value: string, stdin: string): unknown {
  const text = value === 'file:///dev/stdin' ? stdin : value;
  if (name === 'assume-role-policy-document') return text;
  if (/^\s*[[{]/.test(text)) {
    const value: unknown = JSON.parse(text);
    return name === 'tags' && !Array.isArray(value) ? value : capitalize(value);
  }
  if (name === 'patch-operations') return [capitalize(readShorthand(text))];
  return name.endsWith('-settings') ? readShorthand(text) : text;
}

/** The options of a command; throws where the CLI would not understand it. */
function readOptions(words: readonly string[]): Map<string, string> {
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const [, name = '', inline] = /^--([a-z-]+)(?:=([^]*))?$/.exec(words[at] ?? '') ?? [];
    if (name === '') throw new AwsFault('Unknown options', words[at] ?? '');
    const value = inline ?? words[++at];
    if (value === undefined || (inline === undefined && value.startsWith('-'))) {
      throw new AwsFault('argument', `--${name}: expected one argument`);
    }
    options.set(name, value);
  }
  return options;
}

/** The options that say how the CLI works, and are no input. */
const GLOBAL = ['region', 'query', 'output', 'cli-input-json'];

function print(output: Input, options: ReadonlyMap<string, string>): string {
  const path = options.get('query')?.split('.') ?? [];
  const value = path.reduce<unknown>((inner, name) => toInput(inner)[name], output);
  if (options.get('output') === 'text') return `${typeof value === 'string' ? value : 'None'}\n`;
  if (path.length === 0 && Object.keys(output).length === 0) return '';
  return `${JSON.stringify(value ?? null, undefined, 4)}\n`;
}

/** What the AWS CLI does with its words; `ownRegion` is that of its environment. */
export function answerCli(
  world: AwsWorld,
  words: readonly string[],
  stdin: string,
  ownRegion: string,
): CliAnswer {
  const [, command = '', ...rest] = words;
  const operation = pascal(command);
  try {
    const options = readOptions(rest);
    const region = options.get('region') ?? ownRegion;
    if (region !== 'us-east-1') throw new AwsFault('NoRegion', 'You must specify a region.');
    const file = options.get('cli-input-json');
    const input: Record<string, unknown> =
      file === undefined ? {} : { ...toInput(readValue('cli-input-json', file, stdin)) };
    for (const [name, value] of options) {
      if (!GLOBAL.includes(name)) input[pascal(name)] = readValue(name, value, stdin);
    }
    return { status: 0, text: print(world.call(operation, input, region), options) };
  } catch (error) {
    if (!(error instanceof AwsFault)) throw error;
    const text = `\nAn error occurred (${error.code}) when calling the ${operation} operation: ${error.message}\n`;
    return { status: 254, text };
  }
}
