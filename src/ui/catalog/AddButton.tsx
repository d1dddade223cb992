import { Icon } from '../common/components/Icon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { insertFromRow } from './rowActions.ts';

/** For a finger: puts the variable of the row before it into the template at once. The keyboard has Enter on the row. */
export function AddButton({ name }: { readonly name: string }) {
  const words = useMessages().catalog;
  return (
    <button
      type="button"
      className="catalog-add"
      tabIndex={-1}
      aria-label={words.insertNamed(name)}
      onClick={({ currentTarget }) => {
        const row = currentTarget.previousElementSibling;
        if (row instanceof HTMLElement) insertFromRow(row);
      }}
    >
      <Icon name="plus" />
    </button>
  );
}
