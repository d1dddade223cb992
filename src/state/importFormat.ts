import { PLAIN_TEXT } from '../core/import/detectImports.ts';
import type { Find, FoundSettingKey, FoundSettings } from '../core/import/importer.ts';
import { validateSetting } from '../core/export/validateSetting.ts';
import { MAX_SOURCE_LENGTH } from './logwrightDocument.ts';
import {
  currentDocument,
  editTemplate,
  notify,
  openDocument,
  openImport,
  type ImportRequest,
} from './store.ts';

/** The settings of a find in the order of the form. */
const KEYS = [
  'region',
  'accountId',
  'apiId',
  'stageName',
  'logGroupName',
] as const satisfies FoundSettingKey[];

/** The settings that a find brings along: those that AWS would take, and not what exports print for a gap. */
export function usableSettings(found: FoundSettings): readonly (readonly [FoundSettingKey, string])[] {
  return KEYS.flatMap((key) => {
    const value = found[key];
    const usable =
      value !== undefined && validateSetting(key, value) === undefined && !value.startsWith('YOUR_');
    return usable ? [[key, value] as const] : [];
  });
}

/** Whether a find is the text itself and nothing was read out of it. */
export const isPlain = (find: Find): boolean => find.importer === PLAIN_TEXT;

export const isTooLong = (find: Find): boolean => find.format.length > MAX_SOURCE_LENGTH;

/** Takes a find over, format and settings in one step that can be undone. */
export function takeFind(find: Find, { place }: ImportRequest): void {
  openImport(undefined);
  if (isPlain(find) && place) {
    editTemplate([{ ...place, insert: find.format }], 'import', place.from + find.format.length);
  } else {
    const present = currentDocument();
    const settings = { ...present.settings, ...Object.fromEntries(usableSettings(find.settings)) };
    openDocument({ ...present, source: find.format, settings }, 'import');
  }
  const { label } = find;
  notify({ en: `Format imported: ${label.en}`, ko: `형식을 가져왔습니다: ${label.ko}` }, { canUndo: true });
}
