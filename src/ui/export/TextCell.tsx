import { useId, type ClipboardEvent, type FocusEvent } from 'react';
import type { References } from '../../core/export/origin.ts';
import { settingReference } from '../../core/export/references/settingReference.ts';
import { DEFAULT_SETTINGS, MAX_SETTING_LENGTH, type TypedSettingKey } from '../../core/settings/settings.ts';
import type { Text } from '../../core/text.ts';
import { changeSetting, changeSettings } from '../../state/exportActions.ts';
import { notify } from '../../state/noticeActions.ts';
import { Prose } from '../common/components/Prose.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { RegionInput } from './RegionInput.tsx';
import { SettingBox } from './SettingBox.tsx';
import { readPlace, settingOf, validateSetting } from '../../core/settings/allSettings.ts';

interface TextCellProps {
  readonly name: TypedSettingKey;
  readonly label: string;
  readonly full: boolean;
  readonly value: string;
  /** What the export prints in the place of values, from the code of a tool. */
  readonly references: References;
  readonly tool: Text | undefined;
  /** Whether the export asks AWS for it where it is empty. */
  readonly isFound: boolean;
}

/** A setting that is typed, checked while it is typed. A reference is shown as what is printed until something is. */
export function TextCell({ name, label, full, value: given, references, tool, isFound }: TextCellProps) {
  const translate = useTranslate();
  const words = useMessages().exportPanel;
  const { hint, placeholder, isList, isNumeric } = settingOf(name);
  const id = useId();
  const reference = settingReference(references, name);
  const value = reference === undefined ? given : '';
  // What is about to be taken apart is no fault.
  const problem = readPlace(name, value) ? undefined : validateSetting(name, value);
  const change = (text: string) => changeSetting(name, isList ? text : text.trim(), references);
  const input = {
    id,
    value,
    placeholder: reference ?? (isFound ? words.askedHint : hint ? translate(hint) : placeholder),
    title: reference,
    maxLength: MAX_SETTING_LENGTH,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    'aria-invalid': problem !== undefined,
    'aria-describedby': describedBy(id, problem !== undefined, reference !== undefined),
    onPaste: (event: ClipboardEvent) => {
      if (takePlace(name, event.clipboardData.getData('text/plain'), references)) event.preventDefault();
    },
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) =>
      showField(currentTarget, value === DEFAULT_SETTINGS[name]),
    onBlur: () => takePlace(name, value, references),
  };
  return (
    <>
      <SettingBox
        name={name}
        full={full}
        invalid={problem !== undefined}
        referenced={reference !== undefined}
      >
        <label htmlFor={id}>{label}</label>
        {reference !== undefined && tool && (
          <span className="setting-origin" id={`${id}-origin`}>
            {words.fromTool(translate(tool))}
            <span className="visually-hidden">{words.replaceReference(reference)}</span>
          </span>
        )}
        {name === 'region' ? (
          <RegionInput {...input} onValue={change} />
        ) : (
          <input
            {...input}
            {...(isNumeric ? { inputMode: 'numeric' as const } : {})}
            onChange={(event) => change(event.target.value)}
            onKeyDown={({ key, nativeEvent }) => {
              if (key === 'Enter' && !nativeEvent.isComposing) takePlace(name, value, references);
            }}
          />
        )}
      </SettingBox>
      {problem && (
        <p className="setting-problem" id={`${id}-problem`}>
          <Prose text={translate(problem)} />
        </p>
      )}
    </>
  );
}

/** Brings a field out from under the copy bar, once a press has put its caret; a default waits to be written over. */
function showField(field: HTMLInputElement, isDefault: boolean): void {
  requestAnimationFrame(() => {
    // Whoever has gone on is not called back, which selecting would do.
    if (document.activeElement !== field) return;
    field.scrollIntoView({ block: 'nearest' });
    if (isDefault) field.select();
  });
}

/** What a screen reader says of a cell beside its name and value. */
function describedBy(id: string, isWrong: boolean, isReference: boolean): string | undefined {
  if (isReference) return `${id}-origin`;
  return isWrong ? `${id}-problem` : undefined;
}

/** Takes all settings that a text names, such as an ARN. False where it names no more than was asked for. */
function takePlace(name: TypedSettingKey, text: string, shown: References): boolean {
  const place = readPlace(name, text);
  if (!place) return false;
  changeSettings(place.settings, shown);
  notify(place.said, { canUndo: true });
  return true;
}
