import { create } from 'zustand';

/** Variables selected in the catalog, to be added or dragged together, in the order of selection. */
export const useSelectedVariables = create<{ readonly names: readonly string[] }>(() => ({ names: [] }));

export function toggleSelected(name: string): void {
  const { names } = useSelectedVariables.getState();
  useSelectedVariables.setState({
    names: names.includes(name) ? names.filter((n) => n !== name) : [...names, name],
  });
}

/** Selects everything between the last selected row and this one. `listed`: the rows in their order. */
export function selectTo(name: string, listed: readonly string[]): void {
  const { names } = useSelectedVariables.getState();
  const from = listed.indexOf(names.at(-1) ?? name);
  const to = listed.indexOf(name);
  const between = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
  useSelectedVariables.setState({ names: [...new Set([...names, ...between])] });
}

export function clearSelected(): void {
  useSelectedVariables.setState({ names: [] });
}

/** What a drag of a row carries: all that is selected, if the row is one of it. */
export function draggedNames(name: string): readonly string[] {
  const { names } = useSelectedVariables.getState();
  return names.includes(name) ? names : [name];
}
