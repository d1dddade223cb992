import { createLineCutter } from '../cutters/lineCutter.ts';
import type { Wrapping } from './wrapping.ts';

/** The lines and nothing else: what the CLI's live tail prints, and what Firehose leaves of them with its processors on. */
export const rawLines: Wrapping = {
  id: 'rawLines',
  label: { en: 'Plain lines', ko: '로그 줄만 있는 텍스트' },
  recognize: () => 0.1,
  isPlain: true,
  createReader: () => ({ cutter: createLineCutter(), read: (record) => ({ text: record }) }),
};
