import { createLineCutter } from '../cutters/lineCutter.ts';
import { parseJson, readTime } from './values.ts';
import type { Wrapping } from './wrapping.ts';

const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?`;
const BEGIN = new RegExp(`^${TIME}(?: |$)`);
const PARTS = new RegExp(
  String.raw`^(${TIME})(?: ([0-9a-f]{32}|[^\s{"]*\/\[[^\]\s]+\][0-9a-f]{32}))? ?([^]*)$`,
);

/**
 * A time, mostly the name of a log stream, and the line: `aws logs tail` in all its formats, and tasks that export to
 * S3. With `--format json` a line that is JSON stands below its time, parsed and printed anew.
 */
export const timedLines: Wrapping = {
  id: 'timedLines',
  label: { en: 'aws logs tail, or an export to S3', ko: 'aws logs tail 또는 S3 내보내기' },
  isPrinted: true,
  recognize: (head) => (BEGIN.test(head) ? 0.9 : 0),
  createReader: () => ({
    cutter: createLineCutter({ begins: BEGIN }),
    read(record) {
      const [, time, , message = ''] = PARTS.exec(record) ?? [];
      if (time === undefined) return undefined;
      const text = message.trim();
      const parsed = message.startsWith('\n') || record.includes('\n{') ? parseJson(text) : undefined;
      return {
        text,
        ...readTime(time),
        ...(typeof parsed === 'object' && parsed !== null && { parsed }),
      };
    },
  }),
};
