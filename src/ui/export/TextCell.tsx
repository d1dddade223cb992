import { useId } from 'react';
import { REGIONS, validateSetting } from '../../core/export/settings.ts';
import { changeSetting } from '../../state/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useTranslate } from '../useMessages.ts';

export type TextSetting = 'region' | 'accountId' | 'apiId' | 'stageName' | 'logGroupName';

interface TextCellProps {
  readonly name: TextSetting;
  readonly label: string;
  readonly full: boolean;
  readonly value: string;
}

/** Shown where nothing is typed: what a value looks like. */
const EXAMPLES: Readonly<Record<TextSetting, string>> = {
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'a1b2c3d4e5',
  stageName: 'prod',
  logGroupName: '/aws/apigateway/my-api',
};

/** No setting is longer than a log group's name; what is longer was pasted by mistake. */
const MAX_LENGTH = 512;

/** A setting that is typed, checked while it is typed. */
export function TextCell({ name, label, full, value }: TextCellProps) {
  const translate = useTranslate();
  const id = useId();
  const problem = validateSetting(name, value);
  const suggestions = name === 'region' ? REGIONS : undefined;
  return (
    <>
      <div className={`setting-cell${full ? ' full' : ''}${problem ? ' invalid' : ''}`}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          value={value}
          placeholder={EXAMPLES[name]}
          maxLength={MAX_LENGTH}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          {...(problem ? { 'aria-describedby': `${id}-problem` } : {})}
          {...(suggestions ? { list: `${id}-list` } : {})}
          {...(name === 'accountId' ? { inputMode: 'numeric' as const } : {})}
          onChange={(event) => changeSetting(name, event.target.value.trim())}
        />
        {suggestions && (
          <>
            <Icon name="down" />
            <datalist id={`${id}-list`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion}>{suggestion}</option>
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
