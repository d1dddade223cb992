import { useMemo } from 'react';
import type { Exported, ExportInput, Exporter } from '../../core/export/exporter.ts';
import { currentDocument, useStore } from '../../state/store.ts';
import { exportDocument, exporterOf, fitScope } from './exportDocument.ts';

export interface ExportInHand {
  readonly exporter: Exporter;
  readonly input: ExportInput;
  readonly exported: Exported;
}

/** The open document as its target prints it, and what it was printed from. */
export function useExported(): ExportInHand {
  const format = useStore((state) => currentDocument(state).source);
  const settings = useStore((state) => currentDocument(state).settings);
  const origin = useStore((state) => currentDocument(state).origin);
  const api = useStore((state) => currentDocument(state).api);
  const id = useStore((state) => currentDocument(state).exporter);
  const exporter = exporterOf({ api, exporter: id });
  const scope = fitScope(
    useStore((state) => currentDocument(state).scope),
    exporter,
  );
  return useMemo(() => {
    const exported = exportDocument({ api, source: format, settings, origin, exporter: exporter.id, scope });
    return { exporter, input: { format, settings, origin, scope }, exported };
  }, [api, exporter, format, settings, origin, scope]);
}
