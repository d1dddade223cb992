import { uniqueKey } from './uniqueKey.ts';

/**
 * A good key for a variable: `identity.sourceIp` becomes `sourceIp`, `error.message` becomes `errorMessage`.
 * No dots or hyphens, which CloudWatch Logs Insights would want in backticks; made unique with a number.
 */
export function proposeKey(name: string, taken: ReadonlySet<string> = new Set()): string {
  const words = name
    .replace(/^identity\./, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const base =
    words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('') ||
    'field';
  return uniqueKey(base, taken);
}
