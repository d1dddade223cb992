import Button from '@mui/material/Button';
import { Prose } from '../common/components/Prose.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';

interface NoResultsProps {
  /** Something besides the words of the search narrows the list. */
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** Nothing to list: how to find it, and the way back. */
export function NoResults({ filtered, onClear }: NoResultsProps) {
  const words = useMessages().catalog;
  return (
    <div className="catalog-note">
      <h3>{words.noResultsTitle}</h3>
      <p>
        <Prose text={filtered ? words.noResultsFiltered : words.noResults} />
      </p>
      <Button variant="line" onClick={onClear}>
        {words.clearAll}
      </Button>
    </div>
  );
}
