import MenuItem from '@mui/material/MenuItem';
import { PRESETS } from '../../core/presets/presets.ts';
import { choosePreset, currentDocument, useStore } from '../../state/store.ts';
import { useMessages, useTranslate } from '../useMessages.ts';
import { MenuButton } from './MenuButton.tsx';
import { Prose } from './Prose.tsx';
import './PresetMenu.css';

/** The ready-made templates; choosing one is one undo step. */
export function PresetMenu() {
  const words = useMessages().template;
  const translate = useTranslate();
  const chosen = useStore(
    (state) => PRESETS.find(({ source }) => source === currentDocument(state).source)?.id,
  );
  return (
    <MenuButton label={words.presets}>
      {(close) =>
        PRESETS.map((preset) => (
          <MenuItem
            key={preset.id}
            selected={preset.id === chosen}
            onClick={() => {
              choosePreset(preset);
              close();
            }}
          >
            <span className="preset-item">
              <b>{translate(preset.label)}</b>
              <span>
                <Prose text={translate(preset.description)} />
              </span>
            </span>
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}
