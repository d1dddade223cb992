import { loadPart } from '../loading/loadPart.ts';

/** Hands all templates of this browser to the person as one file, as soon as what writes it is loaded. */
export function downloadTemplates(): void {
  void loadPart(() => import('./saveAllAsFile.ts')).then(({ saveAllAsFile }) => saveAllAsFile());
}
