import { hasHoles, sealHole } from '../../values/hole.ts';
import { MAX_TEXT, stringValue, type StringValue } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { createBudget } from '../../tooMuch.ts';
import { NOTES } from '../notes.ts';
import { PLACEHOLDER } from '../placeholder.ts';
import { fileKey, fileNameIn, type Argument, type Named, type Script } from '../script.ts';
import { splitWindows } from '../splitWindows.ts';

/** `%NAME%`, `%NAME:a=b%`, `%1`, `%%`. */
const PERCENT = /%(?:%|([A-Za-z_]\w{0,80})%|[A-Za-z_]\w{0,80}:[^%\n]{1,80}%|~?\w{0,6}\d)/y;
/** How many UTF-16 units all variables may fill in: variables of variables grow without end. */
const MAX_ROOM = 2_000_000;
/** More words than any batch file has in a text that is looked through. */
const MAX_WORDS = 60_000;

/** What a batch file, or what is typed at cmd's prompt, hands to its programs. Throws only `TooMuch`. */
export function readCmd(text: string): Script {
  const calls: (readonly Argument[])[] = [];
  const variables: Named[] = [];
  const files: Named[] = [];
  const contents = new Map<string, StringValue>();
  const known = new Map<string, string>();
  /** What `echo` printed in each block that is open; the last is printed outside of any. */
  const blocks: string[] = [];
  const spend = createBudget(MAX_WORDS);
  let room = MAX_ROOM;
  let line = '';
  let isBlank = true;
  let target: string | undefined;
  let isInTarget = false;
  let isQuoted = false;
  let isEscaped = false;
  let closed: string | undefined;
  let from = 0;
  let misfits = 0;
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    PERCENT.lastIndex = at;
    const percent = char === '%' ? PERCENT.exec(text) : null;
    if (percent) {
      const [written, name] = percent;
      at += written.length;
      const value = name === undefined ? undefined : known.get(name.toLowerCase());
      if (written === '%%') feed('%');
      else if (value !== undefined && (room -= value.length) > 0) for (const one of value) feed(one);
      else for (const one of sealHole(written)) feed(one);
    } else {
      PLACEHOLDER.lastIndex = at;
      const [placeholder = ''] = (char === '<' && !isQuoted && PLACEHOLDER.exec(text)) || [];
      at += placeholder.length || 1;
      if (placeholder === '') feed(char);
      else for (const one of sealHole(placeholder)) feed(one);
    }
  }
  endLine();
  return { calls, variables, files, misfits };

  /** One character behind the filling-in of variables: quotes, carets and what parts commands. */
  function feed(char: string): void {
    if (isEscaped) {
      if (char === '\r') return;
      isEscaped = false;
      if (char !== '\n') add(char);
    } else if (char === '\n') endLine();
    else if (char === '"') {
      isQuoted = !isQuoted;
      add(char);
    } else if (isQuoted || !'^&|()<>'.includes(char)) add(char);
    else if (char === '^') isEscaped = true;
    else if (char === '&' || char === '|') endCommand();
    else if (char === '>') {
      if (/ [12]/.test(line.slice(-2))) line = line.slice(0, -2);
      isInTarget = true;
      target = '';
    } else if (char === '(' && isBlank) blocks.push('');
    else if (char === ')' && blocks.length > 0) {
      endCommand();
      closed = blocks.pop();
    } else add(char);
  }

  function add(char: string): void {
    if (line === '' && target === undefined) from = at - 1;
    if (isInTarget && /\s/.test(char) && target !== '') isInTarget = false;
    isBlank &&= isInTarget || /[\s@]/.test(char);
    if (!isInTarget) line += char;
    else if (!/\s/.test(char)) target = (target ?? '') + char;
  }

  function endLine(): void {
    if (isQuoted) misfits++;
    isQuoted = false;
    endCommand();
  }

  function endCommand(): void {
    const command = line.replace(/^[\s@]{1,200}(?=\S)/, '').replace(/^call[ \t]+/i, '');
    const echoed = /^echo(?:[ .(:]([^]*))?$/i.exec(command);
    const file = target?.replaceAll('"', '');
    if (echoed) {
      const printed = `${(echoed[1] ?? '').replace(/\r$/, '')}\n`;
      if (file !== undefined) write(file, printed);
      else if (blocks.length > 0) blocks.push(`${blocks.pop() ?? ''}${printed}`.slice(0, MAX_TEXT));
    } else if (closed !== undefined && file !== undefined) write(file, closed);
    else if (/^set[ \t]/i.test(command)) assign(command.slice(4));
    else if (!/^(?:rem\b|::)/i.test(command) && command.trim() !== '') run(command);
    closed = undefined;
    isBlank = true;
    line = '';
    target = undefined;
    isInTarget = false;
  }

  /** `set "NAME=value"` or `set NAME=value`. */
  function assign(written: string): void {
    const trimmed = written.trim();
    const inner = trimmed.startsWith('"') ? trimmed.slice(1, Math.max(1, trimmed.lastIndexOf('"'))) : trimmed;
    const [, name, value] = /^([A-Za-z_]\w*)=([^]*)$/.exec(inner) ?? [];
    if (name === undefined || value === undefined) return;
    known.set(name.toLowerCase(), value);
    variables.push({ name, value: placed(stringValue(value)) });
  }

  function write(name: string, content: string): void {
    if (/^nul$/i.test(name)) return;
    const value = stringValue(content, [WAYS.file]);
    contents.set(fileKey(name), value);
    files.push({ name, value: placed(value) });
  }

  function run(command: string): void {
    const words = wordsOf(command);
    spend(words.length);
    calls.push(
      words.map((word) => {
        const name = contents.size === 0 || hasHoles(word.text) ? undefined : fileNameIn(word.text);
        return { ...placed(word), file: name === undefined ? undefined : contents.get(fileKey(name)) };
      }),
    );
  }

  function placed(value: StringValue): Argument {
    return { ...value, from: Math.min(from, at), to: at };
  }
}

/** The words of a command; JSON between single quotes is one, as it was meant. */
function wordsOf(command: string): readonly StringValue[] {
  const open = command.indexOf("'");
  const close = command.indexOf("'", open + 1);
  const before = command.slice(0, Math.max(0, open - 1));
  const json = command.slice(open + 1, close);
  const isJson = close !== -1 && /\s/.test(command.charAt(open - 1)) && json.includes('"');
  if (!isJson || (before.split('"').length - 1) % 2 === 1) return toValues(command);
  return [...toValues(before), stringValue(json, [NOTES.cmdQuotes]), ...toValues(command.slice(close + 1))];
}

const toValues = (line: string): readonly StringValue[] =>
  splitWindows(line).map((word) => stringValue(word));
