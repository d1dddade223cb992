import { currentDocument } from '../../state/store.ts';
import { loadPart } from '../common/loading/loadPart.ts';

/** Copies a link that holds the whole document. */
export async function share(): Promise<void> {
  const { copyLink } = await loadPart(() => import('./copyLink.ts'));
  await copyLink(currentDocument());
}
