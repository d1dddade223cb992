/** What a row asks of the list that it stands in. */
export interface FieldHandlers {
  readonly onEdit: (id: string | undefined, part?: 'key' | 'value') => void;
  readonly onMenu: (id: string, anchor: HTMLElement) => void;
  readonly onPick: (id: string, anchor: HTMLElement) => void;
  readonly onToggle: (id: string) => void;
}
