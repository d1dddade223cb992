import { openHelp } from '../../state/viewActions.ts';

/** Closes the help, whichever page is open. */
export const closeHelp = (): void => openHelp(undefined);
