import { loadPart } from '../common/loading/loadPart.ts';

/** What moves the focus between panels; loaded with the first move. */
export const loadPanelFocus = () => loadPart(() => import('./focusNextPanel.ts'));
