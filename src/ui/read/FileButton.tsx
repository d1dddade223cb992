import Button, { type ButtonProps } from '@mui/material/Button';
import { useRef } from 'react';
import { openFiles } from '../../state/read/readActions.ts';

interface FileButtonProps {
  readonly label: string;
  readonly variant: ButtonProps['variant'];
}

/** Lets a person choose files, and reads them as one log. */
export function FileButton({ label, variant }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={({ target }) => {
          openFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
