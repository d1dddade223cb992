import { memo } from 'react';
import { Icon } from '../common/components/Icon.tsx';
import { MenuButton } from '../common/components/MenuButton.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { toggleEvent, type CatalogFilter } from './catalogFilter.ts';
import { eventName } from './coverage.ts';
import { Toolbar } from './Toolbar.tsx';

interface CatalogHeadProps {
  readonly filter: CatalogFilter;
  readonly onChange: (filter: CatalogFilter) => void;
}

/**
 * The head of the columns, a filter each. The letters stand as close as the bars below them, closer than a
 * finger or a shaking hand can hit: the menu offers the same by name.
 */
export const CatalogHead = memo(function CatalogHead({ filter, onChange }: CatalogHeadProps) {
  const words = useMessages().catalog;
  const translate = useTranslate();
  const { events } = useApi().catalog;
  return (
    <Toolbar label={words.filters} className="catalog-head">
      <MenuButton label={words.hasValueOn} className="catalog-head-menu">
        {(close, { Item }) => [
          ...events.map((event) => (
            <Item
              key={event.id}
              role="menuitemcheckbox"
              aria-checked={filter.events.includes(event.id)}
              onClick={() => {
                onChange(toggleEvent(filter, event.id));
                close();
              }}
            >
              <Icon name="check" className={filter.events.includes(event.id) ? '' : 'catalog-unchecked'} />
              <b className="catalog-letter" aria-hidden="true">
                {event.letter}
              </b>
              {translate(eventName(event))}
            </Item>
          )),
          <li key="legend" role="none" className="catalog-legend">
            {words.barsLegend}
          </li>,
        ]}
      </MenuButton>
      <span className="grow" />
      <button
        type="button"
        className="catalog-head-used tip"
        aria-label={words.usedOnly}
        aria-pressed={filter.usedOnly}
        onClick={() => onChange({ ...filter, usedOnly: !filter.usedOnly })}
      >
        <Icon name="check" />
      </button>
      <span className="catalog-letters">
        {events.map((event) => (
          <button
            key={event.id}
            type="button"
            className="tip"
            aria-label={words.hasValueOnEvent(translate(eventName(event)))}
            aria-pressed={filter.events.includes(event.id)}
            onClick={() => onChange(toggleEvent(filter, event.id))}
          >
            {event.letter}
          </button>
        ))}
      </span>
    </Toolbar>
  );
});
