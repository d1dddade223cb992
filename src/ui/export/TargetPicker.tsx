import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Exporter, Scope } from '../../core/export/exporter.ts';
import { Icon, type IconName } from '../common/components/Icon.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';

/** MUI's popover and the list load when the picker is first opened. */
const TargetList = lazyPart(() => import('./TargetList.tsx').then((m) => m.TargetList));

interface TargetPickerProps {
  readonly exporter: Exporter;
  readonly scope: Scope;
}

/** Chooses the tool that the export is for. */
export function TargetPicker({ exporter, scope }: TargetPickerProps) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="ghost"
        className="target-picker"
        data-part="target-picker"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={words.target(`${translate(exporter.label)}, ${translate(exporter.detail)}`)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name={iconOf(exporter.fileName(scope))} />
        <span>{translate(exporter.label)}</span>
        <small className="grow">{translate(exporter.detail)}</small>
        <Icon name="down" />
      </Button>
      {anchor && <TargetList anchor={anchor} chosen={exporter} onClose={() => setAnchor(null)} />}
    </>
  );
}

const SHELL_FILE = /\.(?:sh|ps1|cmd)$/;

/** Something to run, or something to keep. */
function iconOf(fileName: string): IconName {
  return SHELL_FILE.test(fileName) ? 'terminal' : 'braces';
}
