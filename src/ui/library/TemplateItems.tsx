import MenuItem from '@mui/material/MenuItem';
import { memo, startTransition, useEffect, useId, useMemo, useState } from 'react';
import { titleOf, type NamedTemplate } from '../../state/library.ts';
import { sortTemplates, switchTemplate } from '../../state/libraryActions.ts';
import { currentDocument, useStore } from '../../state/store.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useLocale } from '../common/hooks/useMessages.ts';
import { describeContents } from './describeContents.ts';

/** So many templates on either side of the open one are drawn at a time: more would hold the page. */
const STEP = 20;

/** What a menu gives to its first item, so that the focus begins there. */
interface Focus {
  readonly autoFocus?: boolean;
  readonly tabIndex?: number;
}

interface TemplateItemsProps extends Focus {
  readonly onClose: () => void;
}

/** The templates in a menu, by name: at first those around the open one, where the focus begins, then the rest. */
export function TemplateItems({ onClose, ...focus }: TemplateItemsProps) {
  const { open, templates } = useStore((state) => state.library);
  const source = useStore((state) => currentDocument(state).source);
  const sorted = useMemo(() => sortTemplates(templates), [templates]);
  const middle = sorted.findIndex(({ id }) => id === open);
  const [reach, setReach] = useState(STEP);
  useEffect(() => {
    // What was drawn above the focus has pushed it away.
    if (reach > STEP)
      document.activeElement?.closest('[role="menuitemradio"]')?.scrollIntoView({ block: 'nearest' });
    if (reach >= sorted.length) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setReach(reach + STEP)));
    return () => cancelAnimationFrame(frame);
  }, [reach, sorted.length]);
  return sorted
    .filter((_, i) => Math.abs(i - middle) <= reach)
    .map((template) => (
      <TemplateItem
        key={template.id}
        template={template}
        source={template.id === open ? source : template.document.source}
        isOpen={template.id === open}
        onClose={onClose}
        {...(template.id === open && focus)}
      />
    ));
}

interface TemplateItemProps extends Focus {
  readonly template: NamedTemplate;
  readonly source: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const TemplateItem = memo(function TemplateItem({
  template,
  source,
  isOpen,
  onClose,
  ...focus
}: TemplateItemProps) {
  const locale = useLocale();
  const id = useId();
  return (
    <MenuItem
      role="menuitemradio"
      aria-checked={isOpen}
      aria-labelledby={id}
      aria-describedby={`${id}-has`}
      selected={isOpen}
      onClick={() => {
        onClose();
        switchTemplate(template.id);
      }}
      {...focus}
    >
      <span className="document-item-mark">{isOpen && <Icon name="check" />}</span>
      <span className="document-item-name ellipsis">
        <span id={id}>{titleOf(template, locale)}</span>
        <small id={`${id}-has`} className="mono">
          {describeContents(source)}
        </small>
      </span>
    </MenuItem>
  );
});
