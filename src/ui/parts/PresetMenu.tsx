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
      {(close, { Item, Divider }) => {
        const closing = (run: () => void) => () => {
          run();
          close();
        };
        return [
          ...PRESETS.map((preset) => (
            <Item
              key={preset.id}
              selected={preset.id === chosen}
              onClick={closing(() => choosePreset(preset))}
            >
              <PresetWords label={translate(preset.label)} description={translate(preset.description)} />
            </Item>
          )),
          <Divider key="divider" />,
          <Item key="empty" onClick={closing(emptyTemplate)}>
            <PresetWords label={words.empty} description={words.emptyHint} />
          </Item>,
        ];
      }}
    </MenuButton>
  );
}

interface PresetWordsProps {
  readonly label: string;
  readonly description: string;
}

function PresetWords({ label, description }: PresetWordsProps) {
  return (
    <span className="preset-item">
      <b>{label}</b>
      <span>
        <Prose text={description} />
      </span>
    </span>
  );
}
