import { createJsonCutter } from '../cutters/jsonCutter.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** JSON after JSON: lines that Firehose delivered without line breaks, or that something has indented. */
export const gluedJson: Wrapping = {
  id: 'gluedJson',
  label: { en: 'JSON without line breaks, or indented', ko: '줄바꿈이 없거나 들여쓴 JSON' },
  recognize: recognizeBy(/^\s*\{[^]*?\}\s*\{|^\s*\{\s*\n/, 0.05),
  createReader: () => ({
    cutter: createJsonCutter(undefined),
    read(record) {
      // Indented, it has been parsed and printed anew.
      const isPrinted = record.includes('\n');
      return isPrinted ? printedEvent(record) : { text: record };
    },
  }),
};

function printedEvent(record: string) {
  try {
    return { text: record, parsed: JSON.parse(record) as unknown };
  } catch {
    return { text: record };
  }
}
