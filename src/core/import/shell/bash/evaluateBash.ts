import { MARK } from '../../importer.ts';
import { withoutFinalBreaks } from '../../joinLines.ts';
import { concat, stringValue, unique, type StringValue } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { NOTES } from '../notes.ts';
import { fileNameIn, type Argument, type Script } from '../script.ts';
import { expandWord } from './expandWord.ts';
import { parseBash } from './parseBash.ts';
import { PROGRAMS } from './programs.ts';
import { createScope, type Scope } from './scope.ts';
import type { CommandNode, Piece, WordNode } from './syntax.ts';

const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?=)$/;
const ASSIGNMENT_START = /^[A-Za-z_]\w*\+?=/;
const DECLARE = /^(?:export|local|readonly|declare|typeset)$/;
const BRANCHES: Readonly<Record<string, 'if' | 'elif' | 'else' | 'fi'>> = {
  if: 'if',
  elif: 'elif',
  else: 'else',
  fi: 'fi',
  case: 'if',
  ';;': 'elif',
  esac: 'fi',
};

/** What a script for bash, zsh or any POSIX shell hands to its programs. Throws only `TooMuch`. */
export function readBash(source: string): Script {
  const { commands, misfits } = parseBash(source);
  const scope = createScope();
  runAll(commands, scope, source);
  return { calls: scope.calls, variables: scope.variables, files: scope.files, misfits };
}

/** Runs commands one after the other; their output, or undefined where any of it is not known. */
function runAll(commands: readonly CommandNode[], scope: Scope, source: string): StringValue | undefined {
  const printed: (StringValue | undefined)[] = [];
  let piped: StringValue | undefined;
  for (const [i, command] of commands.entries()) {
    scope.spend(0);
    const isPipe = commands[i + 1]?.joint === '|';
    const output = runCommand(
      command,
      command.joint === '|' ? (piped ?? 'unknown') : undefined,
      scope,
      source,
    );
    piped = output;
    if (!isPipe) printed.push(output);
  }
  const known = printed.filter((output) => output !== undefined);
  if (known.length < printed.length) return undefined;
  const all = concat(known);
  return all.kind === 'string' ? all : undefined;
}

/** Runs one command; what it prints, or undefined where that is not known. */
function runCommand(
  command: CommandNode,
  piped: StringValue | 'unknown' | undefined,
  scope: Scope,
  source: string,
): StringValue | undefined {
  const [first] = command.words;
  const word = first && bareText(first);
  const keyword = word !== undefined && Object.hasOwn(BRANCHES, word) ? BRANCHES[word] : undefined;
  if (keyword) scope.branch(keyword);
  const run = (inner: readonly CommandNode[]) => {
    const output = runAll(inner, scope, source);
    return output && { ...output, text: withoutFinalBreaks(output.text) };
  };
  for (const array of command.arrays) scope.calls.push(expandAll(array));
  const assigned = command.words.findIndex((each) => !isAssignment(each));
  const count = assigned === -1 ? command.words.length : assigned;
  const environment = command.words.slice(0, count).flatMap(toAssignment);
  if (assigned === -1) {
    for (const { name, value } of environment) scope.assign(name, value);
    return command.redirections.length === 0 ? stringValue('') : undefined;
  }
  const program = command.words[assigned];
  const rest = command.words.slice(assigned + 1);
  if (program && DECLARE.test(bareText(program) ?? '')) {
    for (const { name, value } of rest.filter(isAssignment).flatMap(toAssignment)) scope.assign(name, value);
    return stringValue('');
  }
  const words = expandAll(command.words.slice(assigned));
  scope.calls.push(command.hasFaultyEnd ? words.map((one) => withNote(one, NOTES.lineEnd)) : words);
  const output = runProgram(words);
  return redirect(output);

  function toAssignment(node: WordNode): readonly { name: string; value: Argument }[] {
    const [head, ...pieces] = node.pieces;
    if (head?.kind !== 'text') return [];
    const start = ASSIGNMENT_START.exec(head.text)?.[0] ?? '';
    const [, name = '', sign] = ASSIGNMENT.exec(start) ?? [];
    const value = expandWord(
      { pieces: [{ ...head, text: head.text.slice(start.length) }, ...pieces] },
      scope,
      run,
    );
    const before = sign === '+=' ? [scope.find(name) ?? stringValue('')] : [];
    const whole = concat([...before, value]);
    return whole.kind === 'string' ? [{ name, value: { ...whole, from: node.from, to: node.to } }] : [];
  }

  function expandAll(nodes: readonly WordNode[]): readonly Argument[] {
    const words: Argument[] = [];
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      if (!node) break;
      const end = node.losesQuotes ? endOfValue(nodes, i) : i + 1;
      const to = nodes[end - 1]?.to ?? node.to;
      const meant = node.losesQuotes ? source.slice(node.from, to) : '';
      if (meant.includes(MARK)) {
        words.push({ ...stringValue(meant, [NOTES.quotesLost]), from: node.from, to });
        i = end - 1;
      } else words.push(...splitWord(node, expandWord(node, scope, run)));
    }
    return words;
  }

  /** The words that a shell makes of one: what no quotes hold together is parted at its spaces. */
  function splitWord(node: WordNode, value: StringValue): readonly Argument[] {
    const place = { from: node.from, to: node.to };
    const hasParts = /\s/.test(value.text) && node.pieces.some(isParted) && hasFreeSpace(node, value);
    if (hasParts && !value.text.includes(MARK)) {
      return value.text
        .split(/\s+/)
        .filter(Boolean)
        .map((text) => ({ ...value, text, ...place }));
    }
    const { kind, text, ways } = value;
    const argument: Argument = { kind, text, ways, from: node.from, to: node.to, file: fileOf(value) };
    return [hasParts ? withNote(argument, NOTES.split) : argument];
  }

  /** Spaces between quotes hold together. */
  function hasFreeSpace({ pieces }: WordNode, { text }: StringValue): boolean {
    const held = pieces.filter((piece) => !isParted(piece)).map(heldText);
    return spacesIn(text) > spacesIn(held.join(''));
  }

  function heldText(piece: Piece): string {
    if (piece.kind === 'text') return piece.text;
    return (piece.kind === 'variable' && scope.find(piece.name)?.text) || '';
  }

  function fileOf(value: StringValue): StringValue | undefined {
    const name = fileNameIn(value.text);
    if (name === 'stdin') {
      const input = findInput();
      return input === 'unknown' ? undefined : input;
    }
    return name === undefined ? undefined : scope.readFile(name);
  }

  function runProgram(args: readonly Argument[]): StringValue | undefined {
    const [name, ...values] = args;
    const input = findInput();
    if (name?.text === 'read') return readVariable(values, input);
    const find = name && Object.hasOwn(PROGRAMS, name.text) ? PROGRAMS[name.text] : undefined;
    if (!find) return undefined;
    const own = new Map(environment.map(({ name: key, value }) => [key, value] as const));
    return find(values, {
      input: input === 'unknown' ? undefined : input,
      find: (key) => own.get(key) ?? scope.find(key),
      assign: (key, value) => scope.assign(key, { ...value, from: name?.from ?? 0, to: name?.to ?? 0 }),
      readFile: (key) => scope.readFile(key),
      writeFile: (key, value) => scope.writeFile(key, { ...value, from: name?.from ?? 0, to: name?.to ?? 0 }),
    });
  }

  /** What a program reads: a here-document, a file, the program before the pipe. */
  function findInput(): StringValue | 'unknown' | undefined {
    const last = command.redirections.findLast(({ operator }) => operator.startsWith('<'));
    if (!last) return piped;
    const value = expandWord(last.target, scope, run);
    if (last.operator === '<<') return { ...value, ways: [WAYS.heredoc, ...value.ways] };
    if (last.operator === '<<<') return { ...value, text: `${value.text}\n` };
    return last.operator === '<' ? (scope.readFile(value.text) ?? 'unknown') : 'unknown';
  }

  /** `read -r -d '' NAME` takes the whole input, other forms its first line. */
  function readVariable(
    args: readonly Argument[],
    input: StringValue | 'unknown' | undefined,
  ): StringValue | undefined {
    const name = args.at(-1);
    const options = args.slice(0, -1).map(({ text }) => text);
    if (!name || !/^[A-Za-z_]\w*$/.test(name.text)) return undefined;
    if (input === undefined || input === 'unknown') {
      scope.forget(name.text);
      return undefined;
    }
    const isWhole = options.some((option) => /^-\w*d$/.test(option)) && options.includes('');
    const isRaw = options.some((option) => /^-[a-z]*r/.test(option));
    const unescaped = isRaw
      ? input.text
      : input.text.replace(/\\(\n|[^])/g, (_, next: string) => (next === '\n' ? '' : next));
    const taken = isWhole ? unescaped : (unescaped.split('\n', 1)[0] ?? '');
    const keepsSpace = environment.some(({ name: key, value }) => key === 'IFS' && value.text === '');
    const value = { ...input, text: keepsSpace ? taken : trimSpace(taken) };
    scope.assign(name.text, { ...value, from: name.from, to: name.to });
    return stringValue('');
  }

  /** What a program prints goes into a file where the command says so. */
  function redirect(output: StringValue | undefined): StringValue | undefined {
    const target = command.redirections.findLast(({ operator }) => /^(?:>|>>|>\||&>)$/.test(operator));
    if (!target) return output;
    const name = expandWord(target.target, scope, run);
    if (output && !name.text.startsWith('/dev/')) {
      const before = target.operator === '>>' ? scope.readFile(name.text) : undefined;
      const whole = concat(before ? [before, output] : [output]);
      if (whole.kind === 'string')
        scope.writeFile(name.text, { ...whole, from: target.target.from, to: endOf(command) });
    }
    return stringValue('');
  }
}

const endOf = ({ redirections }: CommandNode): number =>
  Math.max(...redirections.map(({ target }) => target.to));

/** Where the words end that one value without quotes became. */
function endOfValue(nodes: readonly WordNode[], at: number): number {
  let end = at + 1;
  while (end < nodes.length && end - at < 100 && !bareStart(nodes[end]).startsWith('--')) end++;
  return end;
}

const bareStart = (node: WordNode | undefined): string => {
  const first = node?.pieces[0];
  return first?.kind === 'text' ? first.text : '';
};

/** A word without quotes and variables. */
const bareText = ({ pieces: [only, ...more] }: WordNode): string | undefined =>
  only?.kind === 'text' && !only.isQuoted && more.length === 0 ? only.text : undefined;

/** Whether a shell parts what a piece stands for at its spaces. */
const spacesIn = (text: string): number => text.match(/\s/g)?.length ?? 0;

const isParted = (piece: Piece): boolean => {
  if (piece.kind === 'text' || piece.isQuoted) return false;
  const operand = piece.kind === 'variable' ? piece.operands.flat() : [];
  return operand.length === 0 || operand.some((inner) => !inner.isQuoted);
};

const isAssignment = ({ pieces: [head] }: WordNode): boolean =>
  head?.kind === 'text' && !head.isQuoted && ASSIGNMENT_START.test(head.text);

const withNote = (argument: Argument, note: (typeof NOTES)[keyof typeof NOTES]): Argument => ({
  ...argument,
  ways: unique([...argument.ways, note]),
});

const trimSpace = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && ' \t\n'.includes(text[from] ?? '')) from++;
  while (to > from && ' \t\n'.includes(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
};
