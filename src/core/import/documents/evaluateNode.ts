import { joinLines } from '../joinLines.ts';
import { concat, stringValue, toText, unknown, withWay, type Value } from '../values/value.ts';
import { hcl } from '../code/languages/hcl.ts';
import { WAYS } from '../values/ways.ts';
import { writeJson, type JsonStyle } from '../values/writeJson.ts';
import { findKey, findPath, type DocumentNode } from './node.ts';

/** What a document's expressions may speak of. */
export interface DocumentScope {
  readonly text: string;
  readonly root: DocumentNode;
  /** `${type:…}` in an ordinary string is a reference: Serverless Framework. */
  readonly hasReferences: boolean;
  readonly isYaml: boolean;
  readonly state: {
    /** Steps that are left, so that no document takes long. */
    steps: number;
    /** Which side of a condition that cannot be decided is taken, and the conditions that were met. */
    side: 0 | 1;
    readonly conditions: Set<string>;
  };
}

const MAX_DEPTH = 20;

/** How JSON is written where a document holds the object instead of its text. */
export const DOCUMENT_JSON = { comma: ',', colon: ':', indent: '' };

/** What a node stands for: texts, the functions of CloudFormation over texts, and what they refer to. */
export function evaluateNode(scope: DocumentScope, node: DocumentNode, depth = 0): Value {
  if (depth > MAX_DEPTH || --scope.state.steps < 0) return unknown('…');
  const next = (child: DocumentNode) => evaluateNode(scope, child, depth + 1);
  if (node.kind === 'plain') return { kind: 'plain', text: node.text };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(next) };
  if (node.kind === 'map') {
    const [only, ...more] = node.entries;
    if (only && more.length === 0 && /^(?:Fn::\w+|Ref|fn::\w+)$/.test(only[0])) {
      return callFunction(scope, only[0], only[1], depth);
    }
    return { kind: 'map', entries: node.entries.map(([key, child]) => [key, next(child)] as const) };
  }
  const value = scope.hasReferences ? fillReferences(scope, node.text, depth) : stringValue(node.text);
  return node.way ? withWay(value, node.way) : value;
}

function callFunction(scope: DocumentScope, name: string, argument: DocumentNode, depth: number): Value {
  if (name === 'Fn::Sub') return substitute(scope, argument, depth);
  if (name === 'Fn::Join' && argument.kind === 'list') {
    const [separator, list] = argument.items.map((item) => evaluateNode(scope, item, depth + 1));
    if (separator?.kind === 'string' && list?.kind === 'list') {
      const pieces = list.items.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
      return withWay(concat(pieces), WAYS.fnJoin);
    }
  }
  if (name === 'Fn::If' && argument.kind === 'list') return choose(scope, argument.items, depth);
  if (name === 'Fn::ToJsonString') return toJson(scope, argument, DOCUMENT_JSON, depth);
  // Pulumi writes it in Go.
  if (name === 'fn::toJSON') return toJson(scope, argument, hcl.json, depth);
  if (name === 'Fn::FindInMap' && argument.kind === 'list') {
    const found = findPath(scope.root, ['Mappings', ...listTexts(argument)]);
    if (found && listTexts(argument).length === 3) return evaluateNode(scope, found, depth + 1);
  }
  const written = argument.kind === 'text' ? argument.text : listTexts(argument).join('.');
  if (name === 'Ref' || name === 'Fn::GetAtt') return findReferred(scope, written, depth) ?? unknown(written);
  return unknown(`${name} ${written}`.trim());
}

/** One side of a condition; which one holds, only the deployment tells. */
function choose(scope: DocumentScope, [condition, ...sides]: readonly DocumentNode[], depth: number): Value {
  const name = condition?.kind === 'text' ? condition.text : 'Fn::If';
  const side = sides[scope.state.side];
  if (!side || sides.length !== 2) return unknown(name);
  scope.state.conditions.add(name);
  return evaluateNode(scope, side, depth + 1);
}

function toJson(scope: DocumentScope, argument: DocumentNode, style: JsonStyle, depth: number): Value {
  const json = writeJson(evaluateNode(scope, argument, depth + 1), style);
  return json ? withWay(json, WAYS.object) : unknown('toJSON');
}

const listTexts = (node: DocumentNode) =>
  node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html */
function substitute(scope: DocumentScope, argument: DocumentNode, depth: number): Value {
  const [text, own] = argument.kind === 'list' ? argument.items : [argument];
  if (text?.kind !== 'text') return unknown('Fn::Sub');
  const value = fill(text.text, /\$\{(![^}]*|[^{}]*)\}/g, (name) => {
    if (name.startsWith('!')) return stringValue(`\${${name.slice(1)}}`);
    const given = findKey(own, name);
    return given ? evaluateNode(scope, given, depth + 1) : findReferred(scope, name.trim(), depth);
  });
  return withWay(text.way ? withWay(value, text.way) : value, WAYS.sub);
}

/** A text with values in the place of its references; one without a value stays as it is written. */
function fill(text: string, pattern: RegExp, find: (name: string) => Value | undefined): Value {
  const pieces: Value[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(stringValue(text.slice(end, match.index)));
    const value = find(match[1] ?? '');
    const known = value?.kind === 'string' || value?.kind === 'plain';
    pieces.push(known ? value : toText(unknown(match[1] ?? '')));
    end = match.index + match[0].length;
  }
  return concat([...pieces, stringValue(text.slice(end))]);
}

/** What a logical name stands for: the default of a parameter, the name or ARN of a log group. */
function findReferred({ root, ...scope }: DocumentScope, written: string, depth: number): Value | undefined {
  const [name = '', attribute] = written.split('.');
  const fallback = findPath(root, ['Parameters', name, 'Default']);
  if (fallback) return withWay(evaluateNode({ root, ...scope }, fallback, depth + 1), WAYS.parameter);
  const resource = findPath(root, ['Resources', name]) ?? findPath(root, ['resources', 'Resources', name]);
  const type = findKey(resource, 'Type');
  const group = findPath(resource, ['Properties', 'LogGroupName']);
  if (type?.kind !== 'text' || type.text !== 'AWS::Logs::LogGroup' || !group) return undefined;
  const value = evaluateNode({ root, ...scope }, group, depth + 1);
  if (attribute !== 'Arn') return value;
  const arn = stringValue('arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:');
  return concat([arn, value, stringValue(':*')]);
}

/** `${self:custom.format}` is a path in the document itself; plain names in braces are no references. */
function fillReferences(scope: DocumentScope, text: string, depth: number): Value {
  return fill(text, /(?<![$\\])\$\{([\w-]+(?:\([^{}()]{0,100}\)|:)[^{}]{0,500})\}/g, (name) => {
    const [first = '', ...fallbacks] = name.split(/,\s*(?=(?:['"][^]*)?$|[\w-]+:)/);
    const path = /^self:([\w.-]+)$/.exec(first.trim())?.[1]?.split('.');
    const node = path && findPath(scope.root, path);
    if (node) return evaluateNode(scope, node, depth + 1);
    const [, literal] = /^(['"])([^]*)\1$/.exec(fallbacks.join(', ').trim())?.slice(1) ?? [];
    return literal === undefined ? undefined : stringValue(literal, [WAYS.parameter]);
  });
}

/** A map that stands where a text is wanted: braces that lack their quotes, taken as they are written. */
export function takeAsWritten({ text }: DocumentScope, node: DocumentNode): Value {
  const written = text.slice(node.from, node.to);
  return stringValue(/[\n\r]/.test(written) ? joinLines(written) : written, [WAYS.unquotedMap]);
}
