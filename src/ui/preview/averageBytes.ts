import type { CheckedLine } from '../../core/lint/rule.ts';
import { byteLength } from '../../core/template/byteLength.ts';

/** UTF-8 bytes of a line on average, rounded; 0 without lines. */
export function averageBytes(lines: readonly Pick<CheckedLine, 'line'>[]): number {
  if (lines.length === 0) return 0;
  const sum = lines.reduce((bytes, { line }) => bytes + byteLength(line.text), 0);
  return Math.round(sum / lines.length);
}
