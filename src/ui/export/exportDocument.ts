import type { Exported } from '../../core/export/exporter.ts';
import { getExporter } from '../../core/export/exporters.ts';
import type { LogwrightDocument } from '../../state/logwrightDocument.ts';

/** What the chosen target makes of a document. */
export function exportDocument(
  document: Pick<LogwrightDocument, 'source' | 'settings' | 'exporter' | 'scope'>,
): Exported {
  const { source, settings, scope } = document;
  return getExporter(document.exporter).export({ format: source, settings, scope });
}
