import type { Scope } from '../core/export/exporter.ts';
import type { SettingKey, Settings } from '../core/settings/settings.ts';
import { sanitizeOrigin, type References } from '../core/export/origin.ts';
import { referenceKeysOf } from '../core/export/references/settingReference.ts';
import { changeDocument } from './documentActions.ts';
import type { LogwrightDocument } from './logwrightDocument.ts';
import { currentDocument } from './store.ts';

/** `shown` are the references that the form shows: one that stands for the setting gives way to the value. */
export function changeSetting<K extends SettingKey>(
  key: K,
  value: Settings[K],
  shown: References = {},
): void {
  changeDocument(withSettings({ [key]: value }, shown), `type:setting-${key}`);
}

/** The scope stays: a target that lacks it uses its nearest one, and the next may have it. */
export function chooseExporter(id: string): void {
  changeDocument({ exporter: id }, 'exporter');
}

export function chooseScope(scope: Scope): void {
  changeDocument({ scope }, 'scope');
}

/** Changes several settings as one step. */
export function changeSettings(next: Partial<Settings>, shown: References = {}): void {
  changeDocument(withSettings(next, shown), 'settings');
}

function withSettings(next: Partial<Settings>, shown: References): Partial<LogwrightDocument> {
  const { settings, origin } = currentDocument();
  const replaced = Object.keys(next).flatMap((key) => referenceKeysOf(key));
  const kept = Object.entries(origin?.references ?? {}).filter(
    ([key]) => !(key in shown && replaced.some((each) => each === key)),
  );
  return {
    settings: { ...settings, ...next },
    origin: sanitizeOrigin(origin && { ...origin, references: Object.fromEntries(kept) }),
  };
}
