import { useStore } from '../../state/store.ts';
import { changePreferences } from '../../state/viewActions.ts';
import { useHelpWords } from './useHelpWords.ts';

/** The keys, each with what it does; those of one sign alone can be switched off. */
export function KeysHelp() {
  const words = useHelpWords();
  const singleKeys = useStore((state) => state.preferences.singleKeys);
  return (
    <>
      <dl className="help-keys">
        {words.keys.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="help-choice">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => changePreferences({ singleKeys: target.checked })}
        />
        {words.singleKeys}
      </label>
    </>
  );
}
