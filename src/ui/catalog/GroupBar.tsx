import { memo } from 'react';
import type { GroupId } from '../../core/catalog/variable.ts';
import { Glyph } from '../common/components/Glyph.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { Toolbar } from './Toolbar.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { MenuButton } from '../common/components/MenuButton.tsx';

export interface GroupFilterProps {
  readonly group: GroupId | undefined;
  readonly onChoose: (group: GroupId | undefined) => void;
}

/** The groups as filter and colour legend in one. Pressing the chosen one again shows all. */
export const GroupBar = memo(function GroupBar({ group, onChoose }: GroupFilterProps) {
  const words = useMessages().catalog;
  const translate = useTranslate();
  const { groups } = useApi().catalog;
  return (
    <Toolbar label={words.groups} className="catalog-groups">
      <button
        type="button"
        className="all"
        aria-pressed={group === undefined}
        onClick={() => onChoose(undefined)}
      >
        {words.all}
      </button>
      {groups.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="tip"
          data-group={id}
          aria-label={translate(label)}
          aria-pressed={group === id}
          onClick={() => onChoose(group === id ? undefined : id)}
        >
          <Glyph group={id} />
        </button>
      ))}
    </Toolbar>
  );
});

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
