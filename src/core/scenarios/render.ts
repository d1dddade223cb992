import { EMPTY_VALUE } from '../api/accessLogs.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Template } from '../template/parse.ts';
import type { Scenario } from './scenario.ts';

/** A piece of a log line and the token of the template that it comes from. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Index into `template.tokens`. */
  readonly token: number;
  /** The variable had no value and printed `-`. */
  readonly empty: boolean;
}

export interface LogLine {
  readonly text: string;
  /** One span per token, end to end, covering the whole line. */
  readonly spans: readonly Span[];
}

/**
 * How a value enters a line. `json` escapes quotes, backslashes and control characters, as was seen on REST
 * APIs in 2024; `raw` splices the value in as it is. Which one WebSocket APIs use is unverified.
 */
export const ESCAPINGS = ['raw', 'json'] as const;
export type Escaping = (typeof ESCAPINGS)[number];

/**
 * The log line that AWS would write for a scenario. A variable without a value prints `-`; escaping touches
 * values only, never the template's own text. A line of more than `longest` UTF-16 units breaks off behind it.
 */
export function render(
  catalog: Catalog,
  template: Template,
  scenario: Scenario,
  escaping: Escaping = 'raw',
  longest = Infinity,
): LogLine {
  let text = '';
  const spans: Span[] = [];
  for (const [index, token] of template.tokens.entries()) {
    if (text.length > longest) break;
    const value = token.kind === 'literal' ? token.text : findValue(scenario, token.name);
    const escapes = escaping === 'json' && token.kind === 'variable' && !bringsQuotes(catalog, token.name);
    const printed = value ?? EMPTY_VALUE;
    const from = text.length;
    text += escapes ? JSON.stringify(printed).slice(1, -1) : printed;
    spans.push({ from, to: text.length, token: index, empty: value === undefined });
  }
  return { text, spans };
}

/** Own values only: `$context.constructor` is a name without a value, not a part of every object. */
function findValue(scenario: Scenario, name: string): string | undefined {
  return Object.hasOwn(scenario.values, name) ? scenario.values[name] : undefined;
}

/** Such a value is made for JSON already; escaping it again would break the line. */
function bringsQuotes(catalog: Catalog, name: string): boolean {
  return catalog.find(name)?.valueType === 'quoted-string';
}
