import Button from '@mui/material/Button';
import type { Api } from '../../core/apis/api.ts';
import type { Preset } from '../../core/presets/preset.ts';
import { render } from '../../core/scenarios/render.ts';
import { parse } from '../../core/template/parse.ts';
import { choosePreset, emptyTemplate } from '../../state/documentActions.ts';
import { currentDocument, useStore, selectAnalysis } from '../../state/store.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { useLazyMenu } from '../common/components/useLazyMenu.ts';
import { MenuButton } from '../common/components/MenuButton.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import './TemplateMenus.css';

/** The ready-made templates, each with its line, and nothing at all to begin from; choosing one is one undo step. */
export function PresetMenu() {
  const words = useMessages().template;
  const translate = useTranslate();
  const api = useApi();
  const chosen = useStore(
    (state) => api.presets.find(({ source }) => source === currentDocument(state).source)?.id,
  );
  return (
    <MenuButton label={words.presets}>
      {(close, { Item, Divider }) => {
        const closing = (run: () => void) => () => {
          run();
          close();
        };
        return [
          ...api.presets.map((preset) => (
            <Item
              key={preset.id}
              selected={preset.id === chosen}
              onClick={closing(() => choosePreset(preset))}
            >
              <PresetWords
                label={translate(preset.label)}
                description={translate(preset.description)}
                line={lineOf(api, preset)}
              />
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
  /** What it writes. */
  readonly line?: string;
}

/** The line that a preset writes as a rule. */
function lineOf({ catalog, scenarios, example }: Api, { source }: Preset): string {
  const scenario = scenarios.find(({ id }) => id === example);
  return scenario ? render(catalog, parse(source), scenario).text : '';
}

function PresetWords({ label, description, line }: PresetWordsProps) {
  return (
    <span className="preset-item">
      <b>{label}</b>
      <span>
        <Prose text={description} />
      </span>
      {line !== undefined && <code className="ellipsis">{line}</code>}
    </span>
  );
}

const Items = lazyPart(() => import('./ConvertMenuItems.tsx').then((m) => m.ConvertMenuItems));

/** What the template is written as, and behind it the other syntaxes for the same fields. An empty one is nothing yet. */
export function ConvertMenu() {
  const words = useMessages();
  const kind = useStore((state) => selectAnalysis(state).fields.syntax);
  const empty = useStore((state) => currentDocument(state).source.trim() === '');
  const { used, menu, button } = useLazyMenu();
  const syntax = words.template.syntaxes[kind];
  if (empty) return null;
  return (
    <>
      <Button className="convert" {...button}>
        <Icon name="braces" />
        {words.library.convert(syntax)}
        <Icon name="down" />
      </Button>
      {used && <Items {...menu} />}
    </>
  );
}
