let open: (() => void) | undefined;
let isAsked = false;

/** Asks the editor to open its find bar; one that is still loading does so once it is there. */
export function requestFind(): void {
  if (open) open();
  else isAsked = true;
}

/** Says how the find bar is opened, until the returned function is called. */
export function onFindRequest(run: () => void): () => void {
  open = run;
  if (isAsked) run();
  isAsked = false;
  return () => {
    if (open === run) open = undefined;
  };
}
