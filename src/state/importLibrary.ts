import { titleOf, type NamedTemplate } from './library.ts';
import { addTemplates } from './libraryActions.ts';
import { MAX_FILE_BYTES, mergeLibrary, readLibrary, type FileProblem, type Merge } from './libraryFile.ts';
import { createId, currentTemplates } from './librarySyncActions.ts';
import { useStore } from './store.ts';

/** What a file brought. */
export interface ImportReport extends Merge {
  /** How many entries of the file were no templates. */
  readonly leftOut: number;
}

export type ImportResult =
  | { readonly kind: 'report'; readonly report: ImportReport }
  | { readonly kind: 'problem'; readonly problem: FileProblem | 'too-large' | 'unreadable' };

/** Adds the templates of a file to those of this browser; nothing is overwritten, and none is opened. */
export async function importLibrary(file: Blob): Promise<ImportResult> {
  if (file.size > MAX_FILE_BYTES) return { kind: 'problem', problem: 'too-large' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { kind: 'problem', problem: 'unreadable' };
  const read = readLibrary(text);
  if (read.kind === 'problem') return read;
  const { locale } = useStore.getState().preferences;
  const nameOf = (template: Pick<NamedTemplate, 'name'>) => titleOf(template, locale);
  const merge = mergeLibrary(currentTemplates(), read.templates, nameOf, createId);
  addTemplates(merge.added);
  return { kind: 'report', report: { ...merge, leftOut: read.leftOut } };
}
