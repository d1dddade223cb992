import { useEffect } from 'react';
import { redoChange, undoChange } from '../../state/historyActions.ts';
import { useStore } from '../../state/store.ts';
import { openHelp } from '../../state/viewActions.ts';
import { focusSearch, SEARCH_ID } from '../catalog/focusSearch.ts';
import { loadPanelFocus } from './loadPanelFocus.ts';
import { isTextField } from '../common/browser/isTextField.ts';

/** The keys that work everywhere: `/` for the catalog's search, `?` for the help, F6 from panel to panel, Ctrl or Cmd with Z for undo and redo. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // What an input method composes is its own.
      if (event.defaultPrevented || event.isComposing) return;
      // What is typed into a field is no shortcut, nor what a person speaks, who can switch these keys off.
      const typing = isTextField(event.target) || !useStore.getState().preferences.singleKeys;
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        focusSearch();
        return;
      }
      if (event.key === '?' && !typing) {
        openHelp('manual');
        return;
      }
      if (event.key === 'F6' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        const way = event.shiftKey ? -1 : 1;
        void loadPanelFocus().then(({ focusNextPanel }) => focusNextPanel(way));
        return;
      }
      const command = (event.ctrlKey || event.metaKey) && !event.altKey;
      // The search field is no part of the document: its own undo is the one to expect, unless it has just inserted.
      if (!command || (event.target instanceof HTMLElement && event.target.id === SEARCH_ID)) return;
      const key = event.key.toLowerCase();
      if (key === 'z') (event.shiftKey ? redoChange : undoChange)();
      else if (key === 'y') redoChange();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
