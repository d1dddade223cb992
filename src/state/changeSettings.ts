import type { Settings } from '../core/export/exporter.ts';
import { changeDocument, currentDocument } from './store.ts';

/** Changes several settings as one step. */
export function changeSettings(next: Partial<Settings>): void {
  changeDocument({ settings: { ...currentDocument().settings, ...next } }, 'settings');
}
