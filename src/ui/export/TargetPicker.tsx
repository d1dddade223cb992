import MenuItem from '@mui/material/MenuItem';
import type { Exporter, Scope } from '../../core/export/exporter.ts';
import { EXPORTERS } from '../../core/export/exporters.ts';
import { chooseExporter } from '../../state/store.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { MenuButton } from '../parts/MenuButton.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';

interface TargetPickerProps {
  readonly exporter: Exporter;
  readonly scope: Scope;
}

/** Chooses the tool that the export is for. */
export function TargetPicker({ exporter, scope }: TargetPickerProps) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  return (
    <MenuButton
      className="target-picker"
      name={words.target(`${translate(exporter.label)}, ${translate(exporter.detail)}`)}
      label={
        <>
          <Icon name={iconOf(exporter.fileName(scope))} />
          <span>{translate(exporter.label)}</span>
          <small className="grow">{translate(exporter.detail)}</small>
        </>
      }
    >
      {(close) =>
        EXPORTERS.map((choice) => (
          <MenuItem
            key={choice.id}
            className="target-choice"
            selected={choice.id === exporter.id}
            onClick={() => {
              close();
              chooseExporter(choice.id);
            }}
          >
            <span>{translate(choice.label)}</span>
            <small>{translate(choice.detail)}</small>
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}

const SHELL_FILE = /\.(?:sh|ps1|cmd|bat)$/;

/** Something to run, or something to keep. */
function iconOf(fileName: string): IconName {
  return SHELL_FILE.test(fileName) ? 'terminal' : 'braces';
}
