import Button from '@mui/material/Button';
import { Icon } from '../../common/components/Icon.tsx';
import { PresetButtons } from '../PresetButtons.tsx';
import { useMessages } from '../../common/hooks/useMessages.ts';

/** What a template without fields shows: where to drop the first one, and other ways to begin. */
export function EmptyFields({ onAdd }: { readonly onAdd: (anchor: HTMLElement) => void }) {
  const words = useMessages().fields;
  return (
    <div className="fields-empty">
      <h3>{words.emptyTitle}</h3>
      <p>{words.emptyText}</p>
      <div className="fields-empty-ways">
        <Button variant="primary" aria-haspopup="dialog" onClick={(event) => onAdd(event.currentTarget)}>
          <Icon name="plus" />
          {words.addField}
        </Button>
      </div>
      <PresetButtons variant="line" />
    </div>
  );
}
