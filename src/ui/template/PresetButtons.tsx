import Button from '@mui/material/Button';
import { choosePreset } from '../../state/documentActions.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useTranslate } from '../common/hooks/useMessages.ts';

/** One ready-made template of each way to write a line: JSON, XML, CSV, pairs and plain text. */
const WAYS: readonly string[] = ['recommendedJson', 'consoleXml', 'consoleCsv', 'keyValueText', 'consoleClf'];

/** How to begin, for whoever has nothing yet. The first is the one to take in doubt. */
export function PresetButtons({ variant }: { readonly variant: 'primary' | 'line' }) {
  const translate = useTranslate();
  const { presets } = useApi();
  return (
    <div className="preset-buttons">
      {WAYS.flatMap((id) => presets.find((preset) => preset.id === id) ?? []).map((preset, i) => (
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
