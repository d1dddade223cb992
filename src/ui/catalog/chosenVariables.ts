import { create } from 'zustand';

/** Variables selected in the catalog, to be added or dragged together, in the order of selection. */
export const useChosen = create<{ readonly names: readonly string[] }>(() => ({ names: [] }));

export function toggleChosen(name: string): void {
  const { names } = useChosen.getState();
  useChosen.setState({ names: names.includes(name) ? names.filter((n) => n !== name) : [...names, name] });
}

/** Selects everything between the last selected row and this one. `listed`: the rows in their order. */
export function chooseTo(name: string, listed: readonly string[]): void {
  const { names } = useChosen.getState();
  const from = listed.indexOf(names.at(-1) ?? name);
  const to = listed.indexOf(name);
  const between = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
  useChosen.setState({ names: [...new Set([...names, ...between])] });
}

export function clearChosen(): void {
  useChosen.setState({ names: [] });
}

/** What a drag of a row carries: all that is selected, if the row is one of it. */
export function namesToDrag(name: string): readonly string[] {
  const { names } = useChosen.getState();
  return names.includes(name) ? names : [name];
}
