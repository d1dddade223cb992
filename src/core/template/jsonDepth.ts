import { scanJson } from './jsonScan.ts';

/** Deeper brackets than any log line has; what recurses over JSON stops there, so that no text can exhaust the stack. */
const DEPTH_LIMIT = 200;

/** Whether brackets nest too deeply to be read. */
export function isTooDeep(source: string): boolean {
  let depth = 0;
  let deepest = 0;
  scanJson(source, (from, _to, kind) => {
    const char = kind === 'char' ? source[from] : '';
    if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  });
  return deepest > DEPTH_LIMIT;
}
