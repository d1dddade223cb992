import { useState } from 'react';
import { settingReference } from '../../core/export/references/settingReference.ts';
import { useStore } from '../../state/store.ts';
import { changePreferences } from '../../state/viewActions.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { Disclosure } from '../common/components/Disclosure.tsx';
import { SettingsSheet } from './SettingsSheet.tsx';
import type { ExportInHand } from './useExported.ts';
import { useSettingsInUse } from './useSettingsInUse.ts';

/** Fewer settings take too little room to be folded. */
const MANY = 5;

/** A window of this height has room for all settings beside the code, in pixels. */
const TALL = 800;

/** The settings above the code. Many of them fold into a line that says what is missing, or the place they name. */
export function SettingsFold({ inHand }: { readonly inHand: ExportInHand }) {
  const words = useMessages().exportPanel;
  const chosen = useStore((state) => state.preferences.settingsOpen);
  const [isTall] = useState(() => innerHeight >= TALL);
  const inUse = useSettingsInUse(inHand);
  const { cells, references, missing } = inUse;
  const sheet = <SettingsSheet inHand={inHand} inUse={inUse} />;
  if (cells.length < MANY) return sheet;
  return (
    <Disclosure
      label={words.settingsTitle}
      summary={
        missing.length > 0 ? (
          <span className="settings-missing">{words.fillIn(missing.join(', '))}</span>
        ) : (
          (['apiId', 'stageName', 'logGroupName'] as const)
            .map((key) => settingReference(references, key) ?? inHand.input.settings[key])
            .join(' · ')
        )
      }
      open={chosen ?? isTall}
      onToggle={(settingsOpen) => changePreferences({ settingsOpen })}
    >
      {sheet}
    </Disclosure>
  );
}
