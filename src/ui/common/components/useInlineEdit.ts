import { useState, type ChangeEvent, type KeyboardEvent } from 'react';

type Field = HTMLInputElement | HTMLSelectElement;

interface InlineEdit {
  /** What stands there before. */
  readonly value: string;
  /** Keeps the text, or says why not and stays. `left`: because the focus went elsewhere. */
  readonly onKeep: (text: string, left: boolean) => void;
  /** Puts back what stood there. Without this Escape is for whatever the field stands in. */
  readonly onCancel?: (() => void) | undefined;
  /** Whether Escape has anything to put back; without this, always. */
  readonly canCancel?: (text: string) => boolean;
}

/**
 * A text edited in place: Enter and leaving the field keep it, Escape puts it back. Returns the text, and what the field
 * is given.
 */
export function useInlineEdit({ value, onKeep, onCancel, canCancel }: InlineEdit) {
  const [text, setText] = useState(value);
  return {
    text,
    field: {
      value: text,
      onChange: (event: ChangeEvent<Field>) => setText(event.target.value),
      onBlur: () => onKeep(text, true),
      onKeyDown: (event: KeyboardEvent<Field>) => {
        // While a syllable is composed, both keys belong to the input method.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          onKeep(text, false);
        }
        if (event.key !== 'Escape' || !onCancel || canCancel?.(text) === false) return;
        event.preventDefault();
        event.stopPropagation();
        setText(value);
        onCancel();
      },
    },
  };
}
