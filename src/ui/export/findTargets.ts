import { EXPORTER_GROUPS, type Exporter } from '../../core/export/exporter.ts';
import { EXPORTERS } from '../../core/export/exporters.ts';

function wordsOf(exporter: Exporter): string {
  const texts = [exporter.label, exporter.detail, EXPORTER_GROUPS[exporter.group]].flatMap(({ en, ko }) => [
    en,
    ko,
  ]);
  return [exporter.id, exporter.fileName('format'), ...texts].join(' ').toLowerCase();
}

/** The targets in whose names, in either language, every word of a search occurs; all of them for no word. */
export function findTargets(query: string): readonly Exporter[] {
  const words = query.toLowerCase().split(/\s+/);
  return EXPORTERS.filter((exporter) => words.every((word) => wordsOf(exporter).includes(word)));
}
