import { findBorrowedName, type BorrowedName, type BorrowedFrom } from '../catalog/borrowedNames.ts';
import type { Edit } from '../template/edit.ts';
import { roomForQuotes } from '../template/fields/csvQuotes.ts';
import { removeFields } from '../template/fields/removeFields.ts';
import type { Range } from '../template/fields/fields.ts';
import { variableText } from '../template/parse.ts';
import type { Text } from '../text.ts';
import { findEach, findOnce } from './findings.ts';
import { keyForOther, keyInstead } from './misnamed.ts';
import { literalMatches, type LiteralMatch } from './literalMatches.ts';
import { advice, couldSplit, underNewKey } from './replacement.ts';
import type { Finding, Fix, LintContext } from './rule.ts';
import { unloggedHint } from './unloggedHint.ts';
import { isInValue, wholeValueAt } from './valuePlaces.ts';
import { hasVariable } from './variables.ts';
import { code, nameOfField } from './wording.ts';

const TOOLS: Readonly<Record<BorrowedFrom, Text>> = {
  nginx: { en: 'nginx', ko: 'nginx' },
  apache: { en: 'Apache', ko: 'Apache' },
  haproxy: { en: 'HAProxy', ko: 'HAProxy' },
  envoy: { en: 'Envoy', ko: 'Envoy' },
  loadBalancer: { en: 'load balancer logs', ko: '로드 밸런서 로그' },
  w3c: { en: 'CloudFront and W3C logs', ko: 'CloudFront와 W3C 로그' },
  mapping: { en: 'API Gateway mappings', ko: 'API Gateway 매핑' },
  event: { en: 'the Lambda event', ko: 'Lambda 이벤트' },
};

const NGINX = /\$[a-z][a-z0-9_]*(?![\w.[(])/g;
/** How routes are chosen as a rule. */
const ROUTE = /\$request\.body\.action\b/g;
const ENVOY = /%[A-Z_]{3,60}(?:\([^()%\n]{0,80}\))?%/g;
const EVENT =
  /(?<![\w.])\$?(?:event\??\.)?requestContext(?:\??\.[A-Za-z][\w-]*|\[["'][\w-]{1,60}["']\]){1,6}|(?<![\w.$])event\.(?:body|headers|queryStringParameters)\b(?:\.[\w-]{1,60})?/g;
/** A letter after a percent sign is more often text, and part of a date beside `-`, `/` or `:`. */
const APACHE = /(?<![\w%:/.-])%(?:[<>]?\{[^{}%\n]{1,60}\}\^?[A-Za-z]{1,2}|[<>]s|[A-Za-z]{1,4})(?![\w%:/.-])/g;
const BARE =
  /(?<![\w$%.:/@{-])(?:(?:client|target|backend):port|[a-z]+(?:_[a-z]+)+|(?:cs?|sc|x)(?:-[a-z]+)+|(?:cs|sc)\([A-Za-z-]{1,40}\)|time-taken)(?![\w:=/.-])/g;

/** What the event and the route stand in for, by the names that keys have for it. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  eventType: ['httpMethod'],
  routeKey: ['resourcePath', 'requestUri'],
};

/** So many bare names side by side are a list of fields; in a value that has a key, one is enough. */
const FEWEST_BARE = 3;
const FEWEST_APACHE = 2;
const LONGEST_IN_TITLE = 24;

/** No text has these by chance. */
const isSure = ({ text }: LiteralMatch): boolean => /[<>{]/.test(text);

const TAB = /\\t/g;

interface Borrowing extends LiteralMatch {
  readonly entry: BorrowedName;
}

/** A finding for each name of another tool in a template, and one for `\t`. */
export function tellBorrowings(context: LintContext): readonly Finding[] {
  return [
    ...findEach(findBorrowings(context), (found) => describe(context, found)),
    ...findOnce(tabs(context), () => describeTabs(tabs(context))),
  ];
}

function findBorrowings(context: LintContext): Borrowing[] {
  const find = (pattern: RegExp) => matchesOf(context, pattern);
  const apache = find(APACHE);
  const isApache = apache.some(isSure) || new Set(apache.map(({ text }) => text)).size >= FEWEST_APACHE;
  const bare = find(BARE).filter(({ entry: { tool } }) => tool === 'loadBalancer' || tool === 'w3c');
  const isList =
    context.fields.syntax !== 'json' && context.fields.syntax !== 'xml' && bare.length >= FEWEST_BARE;
  const found = [
    ...find(NGINX).filter(({ text, entry }) => !isNamedAlike(text, entry)),
    ...find(ROUTE),
    ...find(ENVOY),
    ...find(EVENT),
    ...(isApache ? apache : []),
    ...bare.filter((match) => isList || wholeValueAt(context.fields, match)),
  ];
  return found
    .filter((match) => !found.some((other) => other !== match && contains(other, match)))
    .toSorted((a, b) => a.from - b.from);
}

function matchesOf(context: LintContext, pattern: RegExp): Borrowing[] {
  return literalMatches(context.template, pattern).flatMap((match) => {
    const entry = isInValue(context.fields, match.from)
      ? findBorrowedName(context.api.catalog, match.text)
      : undefined;
    return entry ? [{ ...match, entry }] : [];
  });
}

/** `no-context-lookalike` speaks of `$status`, which only lacks its beginning. */
function isNamedAlike(text: string, { substitutes: [name = ''] }: BorrowedName): boolean {
  return squash(name) === squash(text);
}

const squash = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

function contains(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;
}

function describe(context: LintContext, found: Borrowing): Omit<Finding, 'from' | 'to'> {
  const { text, entry } = found;
  const tool = TOOLS[entry.tool];
  const hint = hintOf(context, entry);
  const [name] = entry.substitutes;
  return {
    title: { en: `${code(shorten(text))} is printed as is`, ko: `${code(shorten(text))}: 그대로 기록됩니다` },
    reason:
      name === undefined
        ? (hint ?? {
            en: `The name is from ${tool.en}. AWS lists no ${context.api.label.en} variable like it.`,
            ko: `${tool.ko}에서 쓰는 이름입니다. 같은 값을 담는 변수는 AWS 문서에 없습니다.`,
          })
        : {
            en: `The name is from ${tool.en}, and AWS does not fill it in.${advice(context, name).en}`,
            ko: `${tool.ko}에서 쓰는 이름이라 값으로 바뀌지 않습니다.${advice(context, name).ko}`,
          },
    brief: { en: 'printed as is', ko: '그대로 기록됨' },
    fix: fixOf(context, found, name),
  };
}

/** The two ends of a long name, which has to fit into a title. */
function shorten(text: string): string {
  return text.length > LONGEST_IN_TITLE ? `${text.slice(0, 10)}…${text.slice(-12)}` : text;
}

function hintOf({ api: { catalog } }: LintContext, { missing }: BorrowedName): Text | undefined {
  return missing === undefined
    ? undefined
    : (catalog.findForeign(missing)?.hint ?? unloggedHint(catalog, missing));
}

function fixOf(context: LintContext, found: Borrowing, name: string | undefined): Fix | undefined {
  if (name === undefined || hasVariable(context.template, name)) return removalOf(context, found);
  // The name would take in what follows.
  if (/[\w.-]/.test(context.template.source[found.to] ?? '')) return undefined;
  const variable = variableText(name);
  const quotes = needsQuotes(context, found, name);
  const insert = quotes ? `"${variable}"` : variable;
  const room = quotes ? roomForQuotes(context.fields, found.from) : [];
  const edits = [...room, { from: found.from, to: found.to, insert }];
  const renaming = falseKey(context, found, name);
  if (renaming?.length === 0) return removalOf(context, found);
  if (renaming) return underNewKey(name, [...renaming, ...edits]);
  return {
    label: { en: `Use ${code(name)}`, ko: `${code(name)} 사용` },
    edits,
    safe: false,
    done: { en: `Now using ${code(name)}`, ko: `${code(name)} 변수로 바꿨습니다` },
  };
}

/** A method or a path has no like here, so a key that says one would be false of an event or a route. */
function falseKey({ fields }: LintContext, found: Borrowing, name: string): readonly Edit[] | undefined {
  const field = wholeValueAt(fields, found);
  if (!field) return undefined;
  const others = STAND_INS[name];
  if (others) return keyInstead(fields, field, [found.text, ...others], name);
  return keyForOther(fields, field, found.entry.missing ?? '', name);
}

/** In JSON a name is only spoken of inside quotes. */
function needsQuotes(context: LintContext, found: Borrowing, name: string): boolean {
  const { syntax, leaves } = context.fields;
  if (syntax === 'json') return false;
  const field = leaves.find(({ value }) => value.from === found.from && value.to === found.to);
  return field !== undefined && couldSplit(context, field, name);
}

function removalOf({ fields }: LintContext, found: Borrowing): Fix | undefined {
  const field = wholeValueAt(fields, found);
  const edits = field ? removeFields(fields, [field.id]) : [];
  if (!field || edits.length === 0) return undefined;
  return {
    label: { en: 'Remove field', ko: '필드 삭제' },
    edits,
    safe: false,
    done: { en: `Removed ${nameOfField(field)}`, ko: `${nameOfField(field)} 필드를 삭제했습니다` },
  };
}

/** `\t` right beside a variable; JSON has such an escape itself. */
function tabs({ template, fields }: LintContext): LiteralMatch[] {
  if (fields.syntax === 'json') return [];
  const ends = new Set(
    template.tokens.flatMap((token) => (token.kind === 'variable' ? [token.from, token.to] : [])),
  );
  return literalMatches(template, TAB).filter(({ from, to }) => ends.has(from) || ends.has(to));
}

function describeTabs(found: readonly LiteralMatch[]): Omit<Finding, 'from' | 'to'> {
  return {
    title: { en: '`\\t` is likely printed as is', ko: '`\\t` 글자가 그대로 기록될 것입니다' },
    reason: {
      en: 'Other tools turn it into a tab. AWS does not document this.',
      ko: '다른 도구는 탭으로 바꾸지만 AWS가 그렇게 한다는 문서는 없습니다.',
    },
    brief: { en: 'no tab', ko: '탭이 아님' },
    fix: {
      label: { en: 'Use real tabs', ko: '실제 탭으로 바꾸기' },
      edits: found.map(({ from, to }) => ({ from, to, insert: '\t' })),
      safe: false,
      done: { en: 'Now using tabs', ko: '탭으로 바꿨습니다' },
    },
  };
}
