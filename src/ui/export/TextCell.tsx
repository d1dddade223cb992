import { useId } from 'react';
import { validateSetting } from '../../core/export/validateSetting.ts';
import { MAX_SETTING_LENGTH, PLACEHOLDERS, type TypedSettingKey } from '../../core/export/settings.ts';
import { readPlace } from '../../core/export/readPlace.ts';
import { REGIONS } from '../../core/export/regions.ts';
import { changeSettings } from '../../state/exportActions.ts';
import { changeSetting } from '../../state/exportActions.ts';
import { notify } from '../../state/noticeActions.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';

interface TextCellProps {
  readonly name: TypedSettingKey;
  readonly label: string;
  readonly full: boolean;
  readonly value: string;
}

/** A setting that is typed, checked while it is typed. */
export function TextCell({ name, label, full, value }: TextCellProps) {
  const translate = useTranslate();
  const words = useMessages().exportPanel;
  const id = useId();
  const problem = validateSetting(name, value);
  // A list of tags is typed with spaces.
  const isList = name === 'tags';
  const suggestions = name === 'region' ? REGIONS : undefined;
  return (
    <>
      <div className={`setting-cell${full ? ' full' : ''}${problem ? ' invalid' : ''}`}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          value={value}
          placeholder={name === 'tags' ? words.tagsHint : PLACEHOLDERS[name]}
          maxLength={MAX_SETTING_LENGTH}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          {...(problem ? { 'aria-describedby': `${id}-problem` } : {})}
          {...(suggestions ? { list: `${id}-list` } : {})}
          {...(name === 'accountId' ? { inputMode: 'numeric' as const } : {})}
          onChange={(event) => changeSetting(name, isList ? event.target.value : event.target.value.trim())}
          onPaste={(event) => {
            if (takePlace(name, event.clipboardData.getData('text/plain'))) event.preventDefault();
          }}
          onBlur={() => takePlace(name, value)}
        />
        {suggestions && (
          <>
            <Icon name="down" />
            <datalist id={`${id}-list`}>
              {suggestions.map(({ code, label: place }) => (
                <option key={code} value={code}>
                  {translate(place)}
                </option>
              ))}
            </datalist>
          </>
        )}
      </div>
      {problem && (
        <p className="setting-problem" id={`${id}-problem`}>
          <Prose text={translate(problem)} />
        </p>
      )}
    </>
  );
}

/** Takes all settings that a text names, such as an ARN. False where it names no more than was asked for. */
function takePlace(name: TypedSettingKey, text: string): boolean {
  const place = readPlace(name, text);
  if (!place) return false;
  changeSettings(place.settings);
  notify(place.said, { canUndo: true });
  return true;
}
