import type { Scope, SettingKey, Settings } from '../core/export/exporter.ts';
import { changeDocument } from './documentActions.ts';
import { currentDocument } from './store.ts';

export function changeSetting<K extends SettingKey>(key: K, value: Settings[K]): void {
  changeDocument({ settings: { ...currentDocument().settings, [key]: value } }, `type:setting-${key}`);
}

/** The scope stays: a target that lacks it uses its nearest one, and the next may have it. */
export function chooseExporter(id: string): void {
  changeDocument({ exporter: id }, 'exporter');
}

export function chooseScope(scope: Scope): void {
  changeDocument({ scope }, 'scope');
}

/** Changes several settings as one step. */
export function changeSettings(next: Partial<Settings>): void {
  changeDocument({ settings: { ...currentDocument().settings, ...next } }, 'settings');
}
