import { detectImports, PLAIN_TEXT } from '../../../src/core/import/detectImports.ts';

/** How well a text was read; `mislabelled` is right under the name of another language. */
export type Verdict = 'right' | 'mislabelled' | 'honest' | 'wrong';

/** Whether the first find is the format, and if not, whether that is said or a person can see it. */
export function judge(text: string, fileName: string, format: string, importers: readonly string[]): Verdict {
  const { finds } = detectImports(text, fileName);
  const read = finds.filter(({ importer }) => importer !== PLAIN_TEXT);
  const [first] = read;
  if (first?.format === format && first.holes.length === 0)
    return importers.includes(first.importer) ? 'right' : 'mislabelled';
  const isTakenForFormat = !first && finds[0]?.label.en.startsWith('A log format');
  const isHonest = !first || first.holes.length > 0 || read.some((find) => find.format === format);
  return isHonest && !isTakenForFormat ? 'honest' : 'wrong';
}
