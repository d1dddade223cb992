import { readDocument } from '../documents/readDocument.ts';
import { readJsonNode } from '../documents/readJsonNode.ts';
import type { DocumentNode } from '../documents/node.ts';
import { MARK, MAX_FOUND, type Found, type FoundSettings } from '../importer.ts';
import { keepWritten } from '../readArn.ts';
import { hasHoles } from '../values/hole.ts';
import { unique } from '../values/value.ts';
import { WAYS } from '../values/ways.ts';
import { readShorthand } from './readShorthand.ts';
import type { Word } from './word.ts';

const SETTINGS_OPTION = /^--(?:access-log-settings|cli-input-json|cli-input-yaml|patch-operations)(?:=|$)/;
const PATCH = /(?:^|,)path=\/?accessLogSettings\/format,value=([^]*)$/;

/** The formats in the words of a script: in JSON, in shorthand, in patch operations, in variables. */
export function readCommands(words: readonly Word[]): readonly Found[] {
  const found: Found[] = [];
  for (const [i, word] of words.entries()) {
    if (found.length >= MAX_FOUND || !word.text.includes(MARK)) continue;
    const before = words[i - 1];
    const isOption = before?.command === word.command && SETTINGS_OPTION.test(before.text);
    found.push(...readWord(word, isOption).map((find) => complete(find, word, words)));
  }
  const kept = found.length > 0 ? found : words.flatMap((word, i) => readVariable(word, i, words));
  return kept.filter((find, i) => kept.findIndex(({ format }) => format === find.format) === i);
}

function readWord(word: Word, isOption: boolean): readonly Found[] {
  const text = word.text.replace(/^--[\w-]+=/, '');
  const patch = PATCH.exec(text)?.[1];
  if (patch !== undefined) return [plain(word, patch.replace(/^(["'])([^]*)\1$/, '$2'), WAYS.patch)];
  const json = /^\s*[[{]/.test(text) ? readJsonWord(text) : undefined;
  if (json) return read(json);
  const isShorthand = isOption || /^(?:DestinationArn|Format)=/.test(text);
  const shorthand = isShorthand ? readShorthand(text, word.from) : undefined;
  return shorthand ? read(shorthand).map((find) => ({ ...find, ways: [WAYS.shorthand, ...find.ways] })) : [];

  function read(root: DocumentNode): readonly Found[] {
    const options = { isYaml: false, takesAnyKey: false };
    return readDocument(text, root, options).map((find) => ({ ...find, from: word.from, to: word.to }));
  }
}

/** Windows PowerShell needs `\"` where newer ones take `"`, so both are JSON here. */
function readJsonWord(text: string): DocumentNode | undefined {
  return readJsonNode(text) ?? readJsonNode(text.replace(/\\(\\*")/g, '$1'));
}

function plain(word: Word, format: string, way: (typeof WAYS)[keyof typeof WAYS]): Found {
  const { from, to } = word;
  return { format, ways: [way], api: 'unknown', settings: {}, from, to };
}

/** A variable that holds the format alone: `FORMAT='$context.requestId …'`. */
function readVariable(word: Word, at: number, words: readonly Word[]): readonly Found[] {
  const [, value] = /^\w*format\w*=([^]*)$/i.exec(word.text) ?? [];
  const name = words[at - 2]?.text ?? '';
  const isValue = words[at - 1]?.text === '=' && /^\$\w*format/i.test(name);
  const format = value ?? (isValue ? word.text : undefined);
  if (!format?.includes(MARK)) return [];
  return [complete({ ...plain(word, format, WAYS.shorthand), ways: [] }, word, words)];
}

/** Adds what the command says about the deployment, and what its shell would have changed. */
function complete(find: Found, word: Word, words: readonly Word[]): Found {
  const isRest = words.some(
    ({ text }, i) => text === 'apigateway' && /^aws(?:\.exe)?$/.test(words[i - 1]?.text ?? ''),
  );
  const isV2 = words.some(({ text }) => text.startsWith('apigatewayv2'));
  return {
    ...find,
    ways: unique([
      ...find.ways,
      ...(word.isBody ? [WAYS.file] : []),
      ...(word.expands ? [WAYS.shellExpands] : []),
    ]),
    api: find.api === 'unknown' && isRest && !isV2 ? 'rest' : find.api,
    settings: { ...find.settings, ...readOptions(words, word.command) },
  };
}

/** The options of the same command; without them, those that stand only once. */
function readOptions(words: readonly Word[], command: number): FoundSettings {
  const find = (option: string): string | undefined => {
    const values = words.flatMap(({ text, command: own }, i) => {
      if (text.startsWith(`${option}=`)) return [{ own, value: text.slice(option.length + 1) }];
      const next = words[i + 1];
      return text === option && next?.command === own && !hasHoles(next.text)
        ? [{ own, value: next.text }]
        : [];
    });
    const [only, ...others] = new Set(values.map(({ value }) => value));
    return values.find(({ own }) => own === command)?.value ?? (others.length === 0 ? only : undefined);
  };
  return keepWritten({
    region: find('--region'),
    apiId: find('--api-id') ?? find('--rest-api-id'),
    stageName: find('--stage-name'),
  });
}
