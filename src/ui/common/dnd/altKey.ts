let held = false;
let tell: (() => void) | undefined;

/** Whether Alt is down, which asks for the very character. */
export function isAltHeld(): boolean {
  return held;
}

/** Follows Alt for as long as a drag lasts and calls back when it goes down or up, also under a resting pointer. */
export function followAlt(changed: () => void): void {
  stopFollowingAlt();
  tell = changed;
  addEventListener('keydown', press, true);
  addEventListener('keyup', press, true);
  addEventListener('pointermove', move, true);
}

export function stopFollowingAlt(): void {
  tell = undefined;
  held = false;
  removeEventListener('keydown', press, true);
  removeEventListener('keyup', press, true);
  removeEventListener('pointermove', move, true);
}

function press(event: KeyboardEvent): void {
  if (event.key !== 'Alt') return;
  // By itself it would open the menu of the browser.
  event.preventDefault();
  set(event.type === 'keydown');
}

/** The key may have gone down or up in another window. */
function move(event: PointerEvent): void {
  if (event.altKey !== held) set(event.altKey);
}

function set(next: boolean): void {
  if (held === next) return;
  held = next;
  tell?.();
}
