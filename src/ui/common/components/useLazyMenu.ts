import { useState, type MouseEvent } from 'react';

/** A button with a menu that loads when it is first opened. Returns what the button and the menu are given. */
export function useLazyMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  return {
    /** The menu has been opened, and stays on the page so that it can be seen to close. */
    used,
    menu: { anchor, onClose: () => setAnchor(null) },
    button: {
      'aria-haspopup': 'menu',
      'aria-expanded': anchor !== null,
      onClick: (event: MouseEvent<HTMLElement>) => {
        setAnchor(event.currentTarget);
        setUsed(true);
      },
    },
  } as const;
}
