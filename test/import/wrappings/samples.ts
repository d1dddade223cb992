import fc from 'fast-check';
import type { Sample } from './wrapping.ts';

const VARIABLES = [
  '$context.requestId',
  '$context.connectionId',
  '$context.identity.sourceIp',
  '$context.routeKey',
  '$context.error.messageString',
];

/** What means something to a shell, a language or a page. */
const SCRAPS = [
  '"', "'", '\\', '\\"', "\\'", '\\\\', '\\n', '\\u0041', '`', '$', '$$', '${x}', '${env:Y}', '{{}}', '{{ x }}', '{}', '{0}',
  '[', ']', '(', ')', '<a b="c">', '</a>', '&', '&amp;', '|', '||', ';', '!', '!!', '%', '%s', '%d', '%%', '%PATH%', '^',
  '#', ' #', '#{x}', '//', '/*', '*/', '--', '-', '- ', '+', '=', '=>', ': ', ':', ',', ', ', '?', '*', '@', '~', '_', '.',
  ' ', '  ', '\t', '한국어', 'é', '👩‍🚀', '’', '“x”', 'a b', 'null', 'EOT', "'''", '"""', '$(id)', 'x=y',
]; // prettier-ignore

const variable = fc.constantFrom(...VARIABLES);
const scrap = fc.constantFrom(...SCRAPS);
const value = fc
  .array(fc.oneof({ weight: 3, arbitrary: variable }, scrap), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''));
const key = fc.constantFrom('id', 'status', 'user-agent', 'source ip', 'z', 'Error', '키', 'a.b', 'route');
const entries = fc.uniqueArray(fc.tuple(key, value), {
  selector: ([name]) => name,
  minLength: 1,
  maxLength: 5,
});

const FORMATS = [
  entries.map((all) => JSON.stringify(Object.fromEntries(all))),
  entries.map((all) => `{ ${all.map(([name, text]) => `"${name}": ${JSON.stringify(text)}`).join(', ')} }`),
  fc.constant('$context.identity.sourceIp - - [$context.requestTime] "$context.routeKey" $context.status'),
  fc.tuple(fc.array(value, { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ' ', '\t', '|', ';'))
    .map(([values, mark]) => values.join(mark)), // prettier-ignore
  entries.map((all) => `<log>${all.map(([, text], i) => `<f${i}>${text}</f${i}>`).join('')}</log>`),
  entries.map((all) => all.map(([name, text]) => `${name}=${text}`).join(' ')),
  fc
    .array(fc.oneof(variable, scrap, scrap), { minLength: 1, maxLength: 14 })
    .map((pieces) => pieces.join('')),
];

/** Formats as people have them, and some that nobody has: each names a variable, in one line. */
export const samples: fc.Arbitrary<Sample> = fc
  .record({ format: fc.oneof(...FORMATS), entries })
  .map(({ format, entries: all }) => ({
    format: format.includes('$context.') ? format : `$context.requestId ${format}`,
    entries: [['at', '$context.requestTime'] as const, ...all],
  }));
