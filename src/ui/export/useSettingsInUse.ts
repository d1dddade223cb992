import { useMemo } from 'react';
import { findPlaceholders } from '../../core/export/notes.ts';
import type { References } from '../../core/export/origin.ts';
import { keptOf } from '../../core/export/references/keptOf.ts';
import { settingReference, withoutReferenced } from '../../core/export/references/settingReference.ts';
import { useTranslate } from '../common/hooks/useMessages.ts';
import { SETTINGS } from '../../core/settings/allSettings.ts';
import { layOutCells, type CellPlace } from './layOutCells.ts';
import type { ExportInHand } from './useExported.ts';

export interface SettingsInUse {
  /** The settings that the chosen target and scope use, in two columns. */
  readonly cells: readonly CellPlace[];
  /** What is printed in the place of their values, from the code of a tool. */
  readonly references: References;
  /** Labels of those that are still to be filled in. */
  readonly missing: readonly string[];
}

export function useSettingsInUse({ exporter, input }: ExportInHand): SettingsInUse {
  const translate = useTranslate();
  const { scope, origin, settings } = input;
  const { references } = useMemo(
    () => keptOf(exporter.references, { scope, origin }),
    [exporter, scope, origin],
  );
  const keys = useMemo(() => exporter.settingsFor(scope, references), [exporter, scope, references]);
  const cells = useMemo(
    () => layOutCells(keys, (key) => settingReference(references, key) !== undefined),
    [keys, references],
  );
  const missing = findPlaceholders(settings, withoutReferenced(keys, references)).filter(
    (key) => !exporter.found?.includes(key),
  );
  return { cells, references, missing: missing.map((key) => translate(SETTINGS[key].label)) };
}
