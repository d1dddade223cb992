import type { Exported, Exporter, Scope } from '../../core/export/exporter.ts';
import { findExporter } from '../../core/export/exporters.ts';
import { formatString } from '../../core/export/exporters/formatString.ts';
import { apiOf, DEFAULT_EXPORTER, type LogwrightDocument } from '../../state/logwrightDocument.ts';
import { wordsOf } from '../common/browser/confirmUnseen.ts';

/** The target of a document; the first choice where it names one that there is not for its API. */
export function exporterOf(document: Pick<LogwrightDocument, 'api' | 'exporter'>): Exporter {
  const api = apiOf(document);
  return findExporter(document.exporter, api) ?? findExporter(DEFAULT_EXPORTER, api) ?? formatString;
}

/** The scope itself where a target has it, else the most that the target sets up. */
export function fitScope(scope: Scope, { scopes }: Exporter): Scope {
  return scopes.includes(scope) ? scope : (scopes.findLast((each) => each !== 'remove') ?? 'format');
}

/** What the chosen target makes of a document. */
export function exportDocument(
  document: Pick<LogwrightDocument, 'api' | 'source' | 'settings' | 'origin' | 'exporter' | 'scope'>,
): Exported {
  const exporter = exporterOf(document);
  const { source, settings, origin, scope } = document;
  const exported = exporter.export({ format: source, settings, origin, scope: fitScope(scope, exporter) });
  const unseen = wordsOf(exported.text);
  return unseen ? { ...exported, notes: [{ text: unseen, tone: 'warning' }, ...exported.notes] } : exported;
}
