import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, useState } from 'react';
import { MAX_NAME_LENGTH, sanitizeName } from '../../state/library.ts';
import { renameTemplate } from '../../state/libraryActions.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import './LibraryDialog.css';

interface RenameDialogProps {
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks for a name of the open template. */
export function RenameDialog({ name, onClose }: RenameDialogProps) {
  const words = useMessages().library;
  const id = useId();
  const [value, setValue] = useState(name);
  const usable = sanitizeName(value) !== '';
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      slotProps={{ paper: { className: 'library-dialog' } }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!usable) return;
          renameTemplate(value);
          onClose();
        }}
      >
        <h2 id={`${id}-title`}>{words.renameTitle}</h2>
        <label htmlFor={`${id}-name`}>{words.nameLabel}</label>
        <OutlinedInput
          id={`${id}-name`}
          fullWidth
          inputRef={startTyping}
          value={value}
          inputProps={{ maxLength: MAX_NAME_LENGTH, autoComplete: 'off' }}
          onChange={(event) => setValue(event.target.value)}
        />
        <div className="buttons">
          <Button variant="line" size="large" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button variant="primary" size="large" type="submit" disabled={!usable}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The dialog is about this one field: typing replaces the name at once. */
function startTyping(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
