import Button, { type ButtonProps } from '@mui/material/Button';
import { useRef } from 'react';
import { openLog } from '../../state/read/readActions.ts';

interface FileButtonProps {
  readonly label: string;
  readonly variant: ButtonProps['variant'];
}

/** Lets a person choose a file, and reads it. */
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
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void openLog({ file: file.name }, file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
