import { PLAIN_TEXT } from '../core/import/plainText.ts';
import { findTarget } from './findTarget.ts';
import type { Find, FoundSettings } from '../core/import/importer.ts';
import { inLocale, type Text } from '../core/text.ts';
import { addTemplate, removeTemplates, switchTemplate } from './libraryActions.ts';
import { MAX_SOURCE_LENGTH, type LogwrightDocument } from './logwrightDocument.ts';
import { editTemplate, openDocument } from './documentActions.ts';
import { notify } from './noticeActions.ts';
import { currentDocument, type ImportRequest, useStore } from './store.ts';
import { openImport } from './viewActions.ts';
import { FOUND_KEYS, type FoundSettingKey, validateSetting } from '../core/settings/allSettings.ts';

/** The settings that a find brings along: those that AWS would take, and not what exports print for a gap. */
export function usableSettings(found: FoundSettings): readonly (readonly [FoundSettingKey, string])[] {
  return FOUND_KEYS.flatMap((key) => {
    const value = found[key];
    const usable =
      value !== undefined && validateSetting(key, value) === undefined && !value.startsWith('YOUR_');
    return usable ? [[key, value] as const] : [];
  });
}

/** Whether a find is the text itself and nothing was read out of it. */
export const isPlain = (find: Find): boolean => find.importer === PLAIN_TEXT;

export const isTooLong = (find: Find): boolean => find.format.length > MAX_SOURCE_LENGTH;

/** Takes a find over in the place of what is open, format and settings in one step that can be undone. */
export function takeFind(find: Find, { place }: ImportRequest): void {
  openImport(undefined);
  if (isPlain(find) && place) {
    editTemplate([{ ...place, insert: find.format }], 'import', place.from + find.format.length);
  } else {
    openDocument(documentOf(find), 'import');
  }
  const { label } = find;
  notify({ en: `Imported: ${label.en}`, ko: `형식을 가져왔습니다: ${label.ko}` }, { canUndo: true });
}

/** Opens a find as a template of its own, named after its file; what was open stays, and the notice leads back. */
export function takeFindAsNew(find: Find, fileName: string | undefined): void {
  openImport(undefined);
  const { library, preferences } = useStore.getState();
  const stem = fileName?.replace(/(?<=.)\.[^.]*$/, '');
  const added = addTemplate(stem || inLocale(NEW_NAME, preferences.locale), documentOf(find));
  const takeBack = () => {
    switchTemplate(library.open);
    removeTemplates([added]);
  };
  notify(
    { en: `Added as “${added.name}”`, ko: `추가한 템플릿: “${added.name}”` },
    { action: { label: { en: 'Undo', ko: '실행 취소' }, run: takeBack } },
  );
}

/** What an import without a file is called. */
const NEW_NAME: Text = { en: 'Imported', ko: '가져온 템플릿' };

/** The open document with the format and the settings of a find, and with the export that gives it back as it came. */
function documentOf(find: Find): LogwrightDocument {
  const present = currentDocument();
  const settings = { ...present.settings, ...Object.fromEntries(usableSettings(find.settings)) };
  const target = findTarget(find);
  return {
    ...present,
    source: find.format,
    settings,
    ...target,
    exporter: target?.exporter.id ?? present.exporter,
  };
}
