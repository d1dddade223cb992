import { useMemo } from 'react';
import { settingReference } from '../../core/export/references/settingReference.ts';
import type { Find } from '../../core/import/importer.ts';
import { findTarget } from '../../state/findTarget.ts';
import { usableSettings } from '../../state/importFormat.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { FOUND_KEYS, SETTINGS } from '../../core/settings/allSettings.ts';

/** What comes along with a find: the target, the settings, and the references in their place with where they are from. */
export function FoundSettings({ find }: { readonly find: Find }) {
  const { exportPanel: words, importBox } = useMessages();
  const translate = useTranslate();
  const target = useMemo(() => findTarget(find), [find]);
  const references = target?.origin?.references ?? {};
  const tool = target?.exporter.references?.language.label;
  const values = new Map(usableSettings(find.settings));
  if (values.size === 0 && !target) return <p>{importBox.noSettings}</p>;
  return (
    <>
      <p>{importBox.settings}</p>
      <dl>
        {target && (
          <div>
            <dt>{words.title}</dt>
            <dd>
              {translate(target.exporter.label)}
              {target.exporter.scopes.length > 1 && `, ${words.scopes[target.scope]}`}
            </dd>
          </div>
        )}
        {FOUND_KEYS.map((key) => {
          const reference = settingReference(references, key);
          const shown = reference ?? values.get(key);
          if (shown === undefined) return null;
          return (
            <div key={key}>
              <dt>{translate(SETTINGS[key].label)}</dt>
              <dd>
                {shown}
                {reference !== undefined && tool && (
                  <span className="find-origin">{words.fromTool(translate(tool))}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
