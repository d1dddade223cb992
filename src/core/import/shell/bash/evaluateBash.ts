import { withoutFinalBreaks } from '../../joinLines.ts';
import { concat, stringValue, type StringValue } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { NOTES } from '../notes.ts';
import type { Argument, Script } from '../script.ts';
import { expandWord } from './expandWord.ts';
import { expandWords, withNote } from './expandWords.ts';
import { parseBash } from './parseBash.ts';
import { PROGRAMS } from './programs.ts';
import { createScope, type Scope } from './scope.ts';
import type { CommandNode, WordNode } from './syntax.ts';

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
  const expansion = { scope, run, source, findInput: () => known(findInput()) };
  for (const array of command.arrays) scope.calls.push(expandWords(array, expansion));
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
  const words = expandWords(command.words.slice(assigned), expansion);
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

  function runProgram(args: readonly Argument[]): StringValue | undefined {
    const [name, ...values] = args;
    const find = name && Object.hasOwn(PROGRAMS, name.text) ? PROGRAMS[name.text] : undefined;
    if (!find) return undefined;
    const own = new Map(environment.map(({ name: key, value }) => [key, value] as const));
    return find(values, {
      input: known(findInput()),
      find: (key) => own.get(key) ?? scope.find(key),
      assign: (key, value) => scope.assign(key, { ...value, from: name?.from ?? 0, to: name?.to ?? 0 }),
      forget: (key) => scope.forget(key),
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

const known = (input: StringValue | 'unknown' | undefined): StringValue | undefined =>
  input === 'unknown' ? undefined : input;

const endOf = ({ redirections }: CommandNode): number =>
  Math.max(...redirections.map(({ target }) => target.to));

/** A word without quotes and variables. */
const bareText = ({ pieces: [only, ...more] }: WordNode): string | undefined =>
  only?.kind === 'text' && !only.isQuoted && more.length === 0 ? only.text : undefined;

const isAssignment = ({ pieces: [head] }: WordNode): boolean =>
  head?.kind === 'text' && !head.isQuoted && ASSIGNMENT_START.test(head.text);
