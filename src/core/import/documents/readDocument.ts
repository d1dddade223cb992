import { kindFromWords } from '../apiKind.ts';
import { MARK, MAX_FOUND, type ApiKind, type Found, type FoundSettings } from '../importer.ts';
import { keepWritten, readArn } from '../readArn.ts';
import { hasHoles } from '../values/hole.ts';
import { toText, withWay, type StringValue } from '../values/value.ts';
import { WAYS } from '../values/ways.ts';
import { writeJson } from '../values/writeJson.ts';
import { DOCUMENT_JSON, evaluateNode, takeAsWritten, type DocumentScope } from './evaluateNode.ts';
import { findKey, type DocumentNode } from './node.ts';

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

/** The formats of a document: what stands under a key that ends in `format`, with what stands around it. */
export function readDocument(text: string, root: DocumentNode, options: DocumentOptions): readonly Found[] {
  const { isYaml } = options;
  const scope = { text, root, isYaml, hasReferences: hasReferences(root), state: { steps: MAX_STEPS } };
  const found: Found[] = [];
  const seen = new Set<DocumentNode>();
  walk([{ key: '', node: root }]);
  const read = found.filter(({ format }) => format.includes(MARK));
  return read.length > 0 ? read : found;

  function walk(path: readonly Step[]): void {
    const { node } = path.at(-1) ?? { node: root };
    if (found.length >= MAX_FOUND || seen.has(node) || path.length > 150) return;
    seen.add(node);
    const children: readonly (readonly [string, DocumentNode])[] =
      node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items.map((item) => ['', item]) : [];
    for (const [key, child] of children) {
      const find = toFound(scope, path, key, child, options.takesAnyKey);
      if (find) found.push(find);
      else walk([...path, { key, node: child }]);
    }
  }
}

/** Serverless Framework takes `${type:…}` in any string for a reference. */
const hasReferences = (root: DocumentNode) => findKey(root, 'provider')?.kind === 'map';

function toFound(
  scope: DocumentScope,
  path: readonly Step[],
  key: string,
  node: DocumentNode,
  takesAnyKey: boolean,
): Found | undefined {
  const isPatch =
    key === 'value' && /accessLogSettings\/format/.test(textAt(path.at(-1)?.node, 'path') ?? '');
  const isNamed = FORMAT_KEY.test(key) || isPatch;
  if (!isNamed && !(takesAnyKey && node.kind === 'text' && node.text.includes(`${MARK}.`))) return undefined;
  const value = toFormat(scope, node);
  const isSetting =
    /access_?log/i.test(path.at(-1)?.key ?? '') || /access_?log/i.test(path.at(-2)?.key ?? '');
  if (!value.text.includes(MARK) && !(isSetting && isNamed && hasHoles(value.text))) return undefined;
  const { text, ways } = value;
  const settings = readSettings(scope, path);
  return {
    format: text,
    ways,
    standing: isSetting || isPatch ? 'setting' : isNamed ? 'named' : 'loose',
    api: kindAround(path),
    settings,
    from: node.from,
    to: node.to,
  };
}

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
      const found = findKey(node, name);
      const value = found && evaluateNode(scope, found);
      if (value?.kind === 'string') return value.text;
    }
    return undefined;
  };
  const arn = find(/^destination_?arn$/i);
  const own = keepWritten({
    region: find(/^(?:aws_?)?region$/i),
    accountId: find(/^account_?id$/i),
    apiId: find(/^(?:rest_?)?api_?id$/i),
    stageName: find(/^(?:stage_?name)$/i),
    logGroupName: find(/^log_?group_?name$/i),
  });
  return { ...(arn === undefined ? {} : readArn(arn)), ...own };
}

function kindAround(path: readonly Step[]): ApiKind {
  const words = path.toReversed().map(({ key, node }) => `${key} ${textAt(node, 'Type') ?? ''}`);
  return words.map(kindFromWords).find((kind) => kind !== 'unknown') ?? 'unknown';
}
