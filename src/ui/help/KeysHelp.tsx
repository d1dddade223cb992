import { useHelpWords } from './useHelpWords.ts';

/** The keys, each with what it does. */
export function KeysHelp() {
  return (
    <dl className="help-keys">
      {useHelpWords().keys.map(({ keys, what }) => (
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
  );
}
