import { escapeUnit } from './escapeUnit.ts';
import { INVISIBLE } from './invisible.ts';
import { quoteJson } from './quoteJson.ts';

/**
 * A string between those quotes that need fewer escapes, so that JSON in it stays readable; `preferred` where
 * both need as many. The escapes are those of JSON and `\'`, which JavaScript and Python read alike.
 */
export function quoteScript(text: string, preferred: "'" | '"'): string {
  const single = text.split("'").length;
  const double = text.split('"').length;
  const quote = single === double ? preferred : single < double ? "'" : '"';
  const escaped = quoteJson(text).replace(INVISIBLE, escapeUnit);
  if (quote === '"') return escaped;
  const body = escaped.slice(1, -1).replaceAll(/\\.|'/g, (run) => {
    if (run === "'") return String.raw`\'`;
    return run === String.raw`\"` ? '"' : run;
  });
  return `'${body}'`;
}
