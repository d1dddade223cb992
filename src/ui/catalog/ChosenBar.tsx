import Button from '@mui/material/Button';
import { useMessages } from '../common/hooks/useMessages.ts';
import { clearChosen, useChosen } from './chosenVariables.ts';
import { insertFromCatalog } from './insertFromCatalog.ts';

/** What to do with the selected variables, while there are any. */
export function ChosenBar() {
  const words = useMessages().fields;
  const names = useChosen((state) => state.names);
  if (names.length === 0) return null;
  return (
    <div className="chosen-bar">
      <span>{words.selected(names.length)}</span>
      <span className="grow" />
      <Button variant="ghost" size="small" onClick={clearChosen}>
        {words.clearSelection}
      </Button>
      <Button
        variant="primary"
        size="small"
        onClick={() => {
          void insertFromCatalog(names);
          clearChosen();
        }}
      >
        {words.addSelected(names.length)}
      </Button>
    </div>
  );
}
