import Button from '@mui/material/Button';
import { useCallback, useRef } from 'react';
import type { Find } from '../../core/import/importer.ts';
import { isPlain } from '../../state/importFormat.ts';
import type { ImportRequest } from '../../state/store.ts';
import { useMessages } from '../common/hooks/useMessages.ts';

interface UseButtonProps {
  readonly find: Find | undefined;
  readonly request: ImportRequest;
  readonly disabled: boolean;
  /** Takes the focus as soon as it can be used: there is only to confirm. */
  readonly focused: boolean;
  /** Where another button submits the form. */
  readonly onUse: (() => void) | undefined;
}

/** The way on, in the words of what it will do. */
export function UseButton({ find, request, disabled, focused, onUse }: UseButtonProps) {
  const words = useMessages().importBox;
  const wasFocused = useRef(false);
  const focusOnce = useCallback((button: HTMLElement | null) => {
    if (!button || wasFocused.current) return;
    wasFocused.current = true;
    button.focus({ preventScroll: true });
  }, []);
  const plainWord = request.place ? words.insertPlain : words.usePlain;
  const isText = find !== undefined && isPlain(find) && (request.place || !find.format.includes('$context'));
  return (
    <Button
      variant={onUse ? 'line' : 'primary'}
      size="large"
      type={onUse ? 'button' : 'submit'}
      onClick={onUse}
      disabled={disabled}
      ref={focused && !disabled ? focusOnce : undefined}
    >
      {isText ? plainWord : words.use}
    </Button>
  );
}
