import type { Layout } from '../layout.ts';
import type { Asked } from '../question.ts';
import type { QueryNote } from '../written.ts';
import { printFilterPattern, type FilterPattern } from './filterPattern.ts';
import * as words from './filterWords.ts';
import type { Language } from './language.ts';

export const metricFilter: Language = {
  id: 'metricFilter',
  group: 'cloudWatch',
  label: { en: 'Metric filter', ko: '지표 필터' },
  detail: { en: 'pattern', ko: '패턴' },
  extension: 'txt',
  docs: words.FILTER_DOCS,
  about: 'question',
  write(layout, asked) {
    const pattern = printFilterPattern(layout, asked);
    return {
      text: pattern.text,
      notes: [...metricNotes(layout, asked, pattern), ...pattern.notes, words.FUTURE],
    };
  },
};

/** What the metric is made of. */
function metricNotes(layout: Layout, { answer }: Asked, { cellOf }: FilterPattern): QueryNote[] {
  if (answer.kind !== 'groups') return [words.COUNTS];
  const latency = cellOf('latency');
  if (latency && answer.measures.some(({ of }) => of.kind === 'percentile'))
    return [words.metricValue(nameOf(layout, latency.selector), latency.isNumber)];
  const selectors = answer.by.flatMap((key) => {
    const cell = typeof key === 'string' ? cellOf(key) : undefined;
    const isAlone = cell && !cell.opensWithOther && !cell.closesWithOther && cell.before === '';
    return isAlone && key !== 'connection' ? [nameOf(layout, cell.selector)] : [];
  });
  return [selectors.length > 0 ? words.dimensions(selectors) : words.COUNTS];
}

/** A column is `$name` where a metric uses it. */
const nameOf = ({ isJson }: Layout, selector: string) => (isJson ? selector : `$${selector}`);
