import { memo } from 'react';
import type { GroupId } from '../../core/catalog/variable.ts';
import { Glyph } from '../common/components/Glyph.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { Toolbar } from './Toolbar.tsx';

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
