import { Glyph } from '../common/components/Glyph.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { MenuButton } from '../common/components/MenuButton.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import type { GroupFilterProps } from './GroupBar.tsx';

/** The same as the bar of groups, where that has no room. */
export function GroupMenu({ group, onChoose }: GroupFilterProps) {
  const words = useMessages().catalog;
  const translate = useTranslate();
  const { groups } = useApi().catalog;
  return (
    <MenuButton
      className="catalog-group-menu"
      name={words.groups}
      label={group ? <Glyph group={group} /> : <Icon name="sliders" />}
    >
      {(close, { Item }) =>
        [undefined, ...groups].map((choice) => (
          <Item
            key={choice?.id ?? 'all'}
            role="menuitemradio"
            aria-checked={choice?.id === group}
            selected={choice?.id === group}
            onClick={() => {
              onChoose(choice?.id);
              close();
            }}
          >
            {choice ? <Glyph group={choice.id} /> : <Icon name="list" />}
            {choice ? translate(choice.label) : words.all}
          </Item>
        ))
      }
    </MenuButton>
  );
}
