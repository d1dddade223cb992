import { FOUND_KEYS, SETTINGS } from '../../settings/allSettings.ts';
import type { Text } from '../../text.ts';
import { kindFromWords, type ApiKind } from '../apiKind.ts';
import { MARK, MAX_FOUND, type Found, type FoundSettings } from '../importer.ts';
import { keepWritten, readArn } from '../readArn.ts';
import { TooMuch } from '../tooMuch.ts';
import { hasHoles } from '../values/hole.ts';
import { toText, withWay, type StringValue } from '../values/value.ts';
import { WAYS } from '../values/ways.ts';
import { writeJson } from '../values/writeJson.ts';
import { DOCUMENT_JSON, evaluateNode, takeAsWritten, type DocumentScope } from './evaluateNode.ts';
import { findLogGroupName } from './logGroup.ts';
import { findKey, type DocumentNode } from './node.ts';
import { readReferences } from './readReferences.ts';

const FORMAT_KEY = /format$/i;
const MAX_STEPS = 100_000;

/** A node on the way to a format, with its key. */
interface Step {
  readonly key: string;
  readonly node: DocumentNode;
}

/** How a document is to be read. */
export interface DocumentOptions {
  readonly isYaml: boolean;
  /** Any string that names `$context` counts, whatever its key. */
  readonly takesAnyKey: boolean;
}

/** Under these keys `$context` stands in mapping templates, which are no log formats. */
const MAPPING =
  /(?:request|response)_?(?:templates?|parameters)$|^x-amazon-apigateway-(?:integration|gateway-responses)/i;
/** What was, beside what is: change sets and plans have both. */
const BEFORE = /^(?:before\w*|prior_state|old|previous\w*)$/i;

/**
 * The formats of a document: what stands under a key that ends in `format`, with what stands around it. Throws only
 * `TooMuch`.
 */
export function readDocument(text: string, root: DocumentNode, options: DocumentOptions): readonly Found[] {
  const state: DocumentScope['state'] = { steps: MAX_STEPS, side: 0, conditions: new Set() };
  const scope = { text, root, isYaml: options.isYaml, hasReferences: hasReferences(root), state };
  const found: Found[] = [];
  const seen = new Set<DocumentNode>();
  walk([{ key: '', node: root }]);
  if (state.steps < 0) throw new TooMuch();
  const read = found.filter(({ format }) => format.includes(MARK));
  return read.length > 0 ? read : found;

  function walk(path: readonly Step[]): void {
    const { node } = path.at(-1) ?? { node: root };
    if (found.length >= MAX_FOUND || seen.has(node) || path.length > 150) return;
    seen.add(node);
    const children: readonly (readonly [string, DocumentNode])[] =
      node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items.map((item) => ['', item]) : [];
    // What is comes before what was.
    for (const [key, child] of children.toSorted(
      ([a], [b]) => Number(BEFORE.test(a)) - Number(BEFORE.test(b)),
    )) {
      if (MAPPING.test(key)) continue;
      const finds = findsAt(scope, path, key, child, options.takesAnyKey);
      if (finds.length > 0) found.push(...finds);
      else walk([...path, { key, node: child }]);
    }
  }
}

/** Serverless Framework takes `${type:…}` in any string for a reference. */
const hasReferences = (root: DocumentNode) => findKey(root, 'provider')?.kind === 'map';

/** What stands under a key, once for each side of a condition in it. */
function findsAt(
  scope: DocumentScope,
  path: readonly Step[],
  key: string,
  node: DocumentNode,
  takesAnyKey: boolean,
): readonly Found[] {
  const { state } = scope;
  state.conditions.clear();
  state.side = 0;
  const first = toFound(scope, path, key, node, takesAnyKey);
  const conditions = [...state.conditions];
  if (conditions.length === 0) return first ? [first] : [];
  state.side = 1;
  const second = toFound(scope, path, key, node, takesAnyKey);
  const note = (holds: boolean): Text => ({
    en: `This format is used if the condition \`${conditions.join(', ')}\` is ${holds ? 'true' : 'false'}.`,
    ko: `\`${conditions.join(', ')}\` 조건이 ${holds ? '참' : '거짓'}일 때의 형식입니다.`,
  });
  return [first && { ...first, notes: [note(true)] }, second && { ...second, notes: [note(false)] }].filter(
    (find): find is Found & { notes: Text[] } => find?.format.includes(MARK) === true,
  );
}

function toFound(
  scope: DocumentScope,
  path: readonly Step[],
  key: string,
  node: DocumentNode,
  takesAnyKey: boolean,
): Found | undefined {
  const own = path.at(-1);
  const isPatch = key === 'value' && /accessLogSettings\/format/.test(textAt(own?.node, 'path') ?? '');
  const isChange =
    /^(?:After|Before)Value$/.test(key) &&
    /AccessLogSettings?\/Format$/.test(textAt(own?.node, 'Path') ?? '');
  const isParameter =
    key === 'Default' && path.at(-2)?.key === 'Parameters' && FORMAT_KEY.test(own?.key ?? '');
  const isDefinition = own?.key === 'Parameters' || own?.key === 'parameters';
  const isNamed = (FORMAT_KEY.test(key) && !isDefinition) || isPatch || isChange || isParameter;
  if (!isNamed && !(takesAnyKey && node.kind === 'text' && node.text.includes(`${MARK}.`))) return undefined;
  const value = toFormat(scope, node);
  const isSetting = isPatch || isChange || SETTINGS_KEY.test(`${path.at(-2)?.key ?? ''} ${own?.key ?? ''}`);
  if (!value.text.includes(MARK) && !(isSetting && isNamed && hasHoles(value.text))) return undefined;
  const ways = isParameter ? [...value.ways, WAYS.parameter] : value.ways;
  const standing = isSetting ? 'setting' : isNamed && !isParameter ? 'named' : 'loose';
  const { from, to } = node;
  const references = readReferences(
    scope,
    path.map((step) => step.node),
  );
  const place = { api: kindAround(path), settings: readSettings(scope, path), references, from, to };
  return { format: value.text, ways, standing, ...place };
}

/** Keys around the format of a stage: the settings themselves, or `logs` of the Serverless Framework. */
const SETTINGS_KEY = /access_?log|\blogs\b.*\b(?:websocket|httpApi|restApi)\b/i;

function toFormat(scope: DocumentScope, node: DocumentNode): StringValue {
  const value = evaluateNode(scope, node);
  if (value.kind !== 'map' && value.kind !== 'list') return toText(value);
  if (scope.isYaml && (node.kind === 'list' || (node.kind === 'map' && node.isFlow))) {
    return toText(takeAsWritten(scope, node));
  }
  const json = writeJson(value, DOCUMENT_JSON);
  return json ? toText(withWay(json, WAYS.object)) : toText(value);
}

const textAt = (node: DocumentNode | undefined, name: string | RegExp): string | undefined => {
  const found = findKey(node, name);
  return found?.kind === 'text' ? found.text : undefined;
};

/** The nearest of each setting on the way to the format. */
function readSettings(scope: DocumentScope, path: readonly Step[]): FoundSettings {
  const find = (name: RegExp): string | undefined => {
    for (const { node } of path.toReversed()) {
      const text = textOf(scope, findKey(node, name));
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const arn = find(/^destination_?arn$/i);
  const found = Object.fromEntries(FOUND_KEYS.map((key) => [key, find(SETTINGS[key].names.document)]));
  const own = keepWritten({
    ...found,
    logGroupName: found['logGroupName'] ?? textOf(scope, findLogGroupName(scope.root)),
  });
  return { ...(arn === undefined ? {} : readArn(arn)), ...own };
}

function textOf(scope: DocumentScope, node: DocumentNode | undefined): string | undefined {
  const value = node && evaluateNode(scope, node);
  return value?.kind === 'string' ? value.text : undefined;
}

function kindAround(path: readonly Step[]): ApiKind {
  const words = path.toReversed().map(({ key, node }) => `${key} ${textAt(node, 'Type') ?? ''}`);
  return words.map(kindFromWords).find((kind) => kind !== 'unknown') ?? 'unknown';
}
