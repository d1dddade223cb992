import Button from '@mui/material/Button';
import { choosePreset } from '../../state/documentActions.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useTranslate } from '../common/hooks/useMessages.ts';

/** How to begin, for whoever has nothing yet. */
export function PresetButtons({ variant }: { readonly variant: 'primary' | 'line' }) {
  const translate = useTranslate();
  const { firstPresets } = useApi();
  return (
    <div className="preset-buttons">
      {firstPresets.map((preset, i) => (
        <Button
          key={preset.id}
          variant={i === 0 ? variant : 'line'}
          title={translate(preset.description).replaceAll('`', '')}
          onClick={() => choosePreset(preset)}
        >
          {translate(preset.label)}
        </Button>
      ))}
    </div>
  );
}
