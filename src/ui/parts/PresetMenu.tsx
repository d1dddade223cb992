import Divider from '@mui/material/Divider';
import MenuItem, { type MenuItemProps } from '@mui/material/MenuItem';
import { PRESETS } from '../../core/presets/presets.ts';
import { choosePreset, emptyTemplate } from '../../state/documentActions.ts';
import { currentDocument, useStore } from '../../state/store.ts';
import { useMessages, useTranslate } from '../useMessages.ts';
import { MenuButton } from './MenuButton.tsx';
import { Prose } from './Prose.tsx';
import './PresetMenu.css';

/** The ready-made templates, and nothing at all to begin from; choosing one is one undo step. */
export function PresetMenu() {
  const words = useMessages().template;
  const translate = useTranslate();
  const chosen = useStore(
    (state) => PRESETS.find(({ source }) => source === currentDocument(state).source)?.id,
  );
  return (
    <MenuButton label={words.presets}>
      {(close) => {
        const closing = (run: () => void) => () => {
          run();
          close();
        };
        return [
          ...PRESETS.map((preset) => (
            <PresetItem
              key={preset.id}
              label={translate(preset.label)}
              description={translate(preset.description)}
              selected={preset.id === chosen}
              onClick={closing(() => choosePreset(preset))}
            />
          )),
          <Divider key="divider" />,
          <PresetItem
            key="empty"
            label={words.empty}
            description={words.emptyHint}
            onClick={closing(emptyTemplate)}
          />,
        ];
      }}
    </MenuButton>
  );
}

interface PresetItemProps extends MenuItemProps {
  readonly label: string;
  readonly description: string;
}

function PresetItem({ label, description, ...item }: PresetItemProps) {
  return (
    <MenuItem {...item}>
      <span className="preset-item">
        <b>{label}</b>
        <span>
          <Prose text={description} />
        </span>
      </span>
    </MenuItem>
  );
}
