import { EMPTY_VALUE } from '../api/accessLogs.ts';
import { shapeOf } from '../catalog/shapes.ts';
import { findConfusion, type Counterexample } from '../read/separability.ts';
import type { Escaping } from '../scenarios/render.ts';
import { applyEdits, type Edit } from '../template/edit.ts';
import { roomForQuotes } from '../template/fields/csvQuotes.ts';
import type { Fields } from '../template/fields/fields.ts';
import { readFields } from '../template/fields/readFields.ts';
import { parse } from '../template/parse.ts';
import type { Token, VariableToken } from '../template/token.ts';
import type { Text } from '../text.ts';
import type { Finding, Fix, LintContext } from './rule.ts';
import { noUnquotedText } from './rules/noUnquotedText.ts';
import { code } from './wording.ts';

/** As many as any public format needs; more would be felt while someone types. */
const MOST_PAIRS = 20_000;

/** Two values that a line does not tell apart. */
interface Confusion {
  readonly first: VariableToken;
  readonly second: VariableToken;
  readonly shown: Counterexample;
}

/**
 * Finds the values of a template that cannot be told apart although all are as expected, with the proof. Values with
 * nothing between them and text without quotes are left to the rules that speak of them.
 */
export function tellConfusions(context: LintContext): readonly Finding[] {
  const { fields, escaping } = context;
  // What AWS rejects has no lines.
  if (fields.template.source.length > context.api.longestTemplate) return [];
  if (noUnquotedText.check(context).length > 0) return [];
  const confusions = confusionsOf(fields, escaping);
  return confusions.map((confusion) => ({
    from: confusion.first.from,
    to: confusion.second.to,
    title: {
      en: `${code(confusion.first.name)} may end in two places`,
      ko: `${code(confusion.first.name)} 값의 끝이 모호합니다`,
    },
    reason: reasonOf(confusion.shown),
    brief: { en: 'can be read in two ways', ko: '두 가지로 읽힘' },
    fix: fixOf(context, confusion, confusions.length),
  }));
}

/** At most one in each part of a template that quotes or tags keep apart from the others. */
function confusionsOf(fields: Fields, escaping: Escaping): Confusion[] {
  return partsOf(fields).flatMap((tokens) => {
    const found = isApart(tokens) && findConfusion(fields.catalog, tokens, escaping, MOST_PAIRS);
    if (!found) return [];
    const { names, readings } = found;
    const unclear = tokens.filter((token) => {
      const index = token.kind === 'variable' ? names.indexOf(token.name) : -1;
      return index >= 0 && readings[0][index] !== readings[1][index];
    });
    const [first, second] = unclear.filter((token) => token.kind === 'variable');
    if (!first || !second) return [];
    // The piece of the line from the one to the other, if it shows as much.
    const between = tokens.slice(tokens.indexOf(first), tokens.indexOf(second) + 1);
    return [{ first, second, shown: findConfusion(fields.catalog, between, escaping, MOST_PAIRS) ?? found }];
  });
}

/** The values of JSON and XML, which their quotes and tags keep apart; else the whole line. */
function partsOf({ syntax, template, leaves }: Fields): readonly (readonly Token[])[] {
  const parts =
    syntax === 'json' || syntax === 'xml' ? leaves.map(({ tokens }) => tokens) : [template.tokens];
  return parts.filter((tokens) => tokens.filter(({ kind }) => kind === 'variable').length > 1);
}

function isApart(tokens: readonly Token[]): boolean {
  return tokens.every((token, i) => token.kind === 'literal' || tokens[i + 1]?.kind !== 'variable');
}

function reasonOf({ line, names, readings }: Counterexample): Text {
  const unclear = names.flatMap((_, i) => (readings[0][i] === readings[1][i] ? [] : [i])).slice(0, 2);
  const [one, two] = readings.map((values) => unclear.map((i) => code(values[i] ?? EMPTY_VALUE)));
  const text = code(line);
  return {
    en: `${text} may mean ${one?.join(' and ')}, or ${two?.join(' and ')}.`,
    ko: `${text} 텍스트를 두 가지로 나눌 수 있습니다: ${one?.join(' + ')} 또는 ${two?.join(' + ')}.`,
  };
}

/** Quotes where somebody else chooses the text, else a delimiter that no such value holds; only what the proof accepts. */
function fixOf({ fields, escaping }: LintContext, confusion: Confusion, known: number): Fix | undefined {
  const { catalog, xml } = fields;
  const { first, second } = confusion;
  const { source } = fields.template;
  const mends = (edits: readonly Edit[]): boolean => {
    const mended = readFields(catalog, parse(applyEdits(source, edits)), xml);
    return confusionsOf(mended, escaping).length < known;
  };
  const isLine = fields.syntax !== 'json' && fields.syntax !== 'xml';
  const quotes = [first, second].flatMap((token): Edit[] =>
    source[token.from - 1] === '"'
      ? []
      : [
          ...roomForQuotes(fields, token.from),
          ...[token.from, token.to].map((at) => ({ from: at, to: at, insert: '"' })),
        ],
  );
  if (isLine && [first, second].some(({ name }) => shapeOf(catalog, name)?.free) && mends(quotes))
    return {
      label: { en: 'Add quotes', ko: '따옴표 추가' },
      edits: quotes,
      safe: false,
      done: { en: 'Quotes added', ko: '따옴표를 추가했습니다' },
    };
  const space: Edit = { from: first.to, to: second.from, insert: ' ' };
  if (source.slice(first.to, second.from).includes('$context') || !mends([space])) return undefined;
  return {
    label: { en: 'Separate by a space', ko: '공백으로 구분' },
    edits: [space],
    safe: false,
    done: { en: 'Separated by a space', ko: '공백으로 구분했습니다' },
  };
}
