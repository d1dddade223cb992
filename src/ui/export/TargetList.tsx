import Popover from '@mui/material/Popover';
import { Fragment, useState, type HTMLAttributes } from 'react';
import { EXPORTER_GROUPS, type Exporter } from '../../core/export/exporter.ts';
import { chooseExporter } from '../../state/exportActions.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useSearchList } from '../common/components/useSearchList.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { findTargets, likeliestTarget } from './findTargets.ts';
import '../common/components/scrollHints.css';
import './TargetList.css';

interface TargetListProps {
  readonly anchor: HTMLElement;
  readonly chosen: Exporter;
  readonly onClose: () => void;
}

/** All targets in their groups, with a search. The focus stays in the search; arrows walk the list. */
export function TargetList({ anchor, chosen, onClose }: TargetListProps) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<string | undefined>(chosen.id);
  const found = findTargets(useApi(), query);
  const current = found.find((target) => target.id === active) ?? likeliestTarget(found, query);
  const choose = (target: Exporter | undefined) => {
    if (!target) return;
    chooseExporter(target.id);
    onClose();
  };
  const { field, list, optionAt } = useSearchList({
    count: found.length,
    at: current ? found.indexOf(current) : -1,
    onMove: (index) => setActive(found[index]?.id),
    onTake: (index) => choose(found[index]),
    // In the field Home and End go along what is typed.
    ends: ['PageUp', 'PageDown'],
  });
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      transitionDuration={{ enter: 160, exit: 100 }}
      slotProps={{
        paper: {
          className: 'target-list',
          style: { width: anchor.clientWidth },
          role: 'dialog',
          'aria-label': words.targets,
        },
      }}
    >
      <div className="target-box">
        <div className="target-search">
          <Icon name="search" />
          <input
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover is opened to type or walk in
            autoFocus
            {...field}
            aria-label={words.searchTargets}
            placeholder={words.searchTargets}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(undefined);
            }}
          />
        </div>
        {found.length === 0 && <p className="no-target">{words.noTarget}</p>}
        <div {...list} aria-label={words.targets} className="target-options scroll-hints">
          {found.map((target, i) => (
            <Fragment key={target.id}>
              {found[i - 1]?.group !== target.group && (
                <div role="presentation" className="target-group">
                  {translate(EXPORTER_GROUPS[target.group])}
                </div>
              )}
              <TargetOption
                option={optionAt(i)}
                target={target}
                active={target === current}
                chosen={target === chosen}
                onPoint={() => setActive(target.id)}
              />
            </Fragment>
          ))}
        </div>
      </div>
    </Popover>
  );
}

interface TargetOptionProps {
  readonly option: HTMLAttributes<HTMLDivElement>;
  readonly target: Exporter;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onPoint: () => void;
}

function TargetOption({ option, target, active, chosen, onPoint }: TargetOptionProps) {
  const translate = useTranslate();
  return (
    <div
      {...option}
      aria-selected={chosen}
      className={active ? 'target-option active' : 'target-option'}
      onPointerMove={onPoint}
    >
      <span>{translate(target.label)}</span>
      <small>{translate(target.detail)}</small>
      {chosen && <Icon name="check" />}
    </div>
  );
}
