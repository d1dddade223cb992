import { MAX_IMPORT, PLAIN_TEXT } from '../../core/import/plainText.ts';
import { readStructure } from '../../core/template/fields/readFields.ts';
import { parse } from '../../core/template/parse.ts';
import { findSurrounding } from '../../core/template/surroundings.ts';
import type { ImportRequest } from '../../state/store.ts';
import { openImport } from '../../state/viewActions.ts';
import { loadPart } from '../common/loading/loadPart.ts';

/** Whether what was pasted may be more than a format, so that the import box should look at it first. */
export const mayBeWrapped = (text: string): boolean =>
  text.length <= MAX_IMPORT && findSurrounding(readStructure(parse(text))) !== undefined;

/**
 * Opens the import box where a pasted text holds a format in some wrapping; calls `paste` where it does not.
 * The importers load with the first text that needs them.
 */
export async function offerImport(request: ImportRequest, paste: () => void): Promise<void> {
  const { findImports } = await loadPart(() => import('./findImports.ts'));
  const [first] = (await findImports(request.text)).finds;
  if (first && first.importer !== PLAIN_TEXT) openImport(request);
  else paste();
}
