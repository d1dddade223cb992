import { insertVariables } from '../../state/insertActions.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { useQueryWords } from './useQueryWords.ts';

interface AddVariablesProps {
  readonly names: readonly string[];
  /** The question that they are for, where it does not stand beside the button. */
  readonly about: string;
}

/** Adds what a question lacks to the end of the template, as one step that can be undone. */
export function AddVariables({ names, about }: AddVariablesProps) {
  const words = useQueryWords();
  const list = names.join(', ');
  return (
    <button
      type="button"
      className="add-variables"
      aria-label={words.addFor(list, about)}
      onClick={() => {
        const { fields } = selectAnalysis(useStore.getState());
        insertVariables(names, fields.root.inner.to);
      }}
    >
      {words.add(list)}
    </button>
  );
}
