import { byteLength } from '../../template/byteLength.ts';
import type { Rule } from '../rule.ts';

/** The quota is "3 KB"; its unit and the error of AWS are unverified. */
export const noOversizedTemplate: Rule = {
  id: 'no-oversized-template',
  severity: 'error',
  evidence: 'documented',
  docs: 'quota',
  check({ api, template }) {
    const bytes = byteLength(template.source);
    if (bytes <= api.longestTemplate) return [];
    const over = (bytes - api.longestTemplate).toLocaleString('en-US');
    return [
      {
        from: fittingLength(template.source, api.longestTemplate),
        to: template.source.length,
        title: { en: `The format is ${over} bytes too long`, ko: `${over}바이트 초과` },
        reason: {
          en: 'The AWS quota is a fixed 3 KB. Whether that means 3,000 or 3,072 bytes is unverified.',
          ko: 'AWS 할당량은 3KB이며 늘릴 수 없습니다. 3,000바이트인지 3,072바이트인지는 확인되지 않았습니다.',
        },
        brief: { en: 'longer than 3 KB', ko: '3KB 초과' },
      },
    ];
  },
};

/** How many UTF-16 units fit into so many bytes, without cutting a character in two. */
function fittingLength(source: string, limit: number): number {
  let bytes = 0;
  let length = 0;
  for (const char of source) {
    bytes += byteLength(char);
    if (bytes > limit) break;
    length += char.length;
  }
  return length;
}
