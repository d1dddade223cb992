import Button from '@mui/material/Button';
import { PRESETS } from '../../core/presets/presets.ts';
import { choosePreset } from '../../state/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';

/** What a template without fields shows: where to drop the first one, and two ways on. */
export function EmptyFields({ onAdd }: { readonly onAdd: (anchor: HTMLElement) => void }) {
  const words = useMessages().fields;
  const translate = useTranslate();
  const recommended = PRESETS.find((preset) => preset.id === 'recommendedJson');
  return (
    <div className="fields-empty">
      <h3>{words.emptyTitle}</h3>
      <p>{words.emptyText}</p>
      <div className="fields-empty-ways">
        <Button variant="primary" aria-haspopup="dialog" onClick={(event) => onAdd(event.currentTarget)}>
          <Icon name="plus" />
          {words.addField}
        </Button>
        {recommended && (
          <Button variant="line" onClick={() => choosePreset(recommended)}>
            {translate(recommended.label)}
          </Button>
        )}
      </div>
    </div>
  );
}
