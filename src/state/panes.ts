/** Sizes of the panels, in pixels. */
export interface Panes {
  readonly catalog: number;
  /** Width of problems and export; 0: about a quarter of the window. */
  readonly side: number;
  /** Height of the problems; 0: that of its content when a template is opened. */
  readonly problems: number;
  /** Height of the template; 0: as high as its content, up to 55 % of the column. */
  readonly template: number;
}

export const PANE_BOUNDS = {
  catalog: { min: 232, max: 360, initial: 268 },
  side: { min: 312, max: 640, initial: 0 },
  problems: { min: 140, max: 600, initial: 0 },
  template: { min: 200, max: 700, initial: 0 },
} as const satisfies Record<keyof Panes, { min: number; max: number; initial: number }>;

/** The door for sizes from the store: what is no number within its bounds becomes the design's size. */
export function sanitizePanes(input: unknown): Panes {
  const parts: Partial<Record<keyof Panes, unknown>> =
    typeof input === 'object' && input !== null ? input : {};
  const read = (key: keyof Panes): number => {
    const { min, max, initial } = PANE_BOUNDS[key];
    const value = parts[key];
    return typeof value === 'number' && value >= min && value <= max ? Math.round(value) : initial;
  };
  return {
    catalog: read('catalog'),
    side: read('side'),
    problems: read('problems'),
    template: read('template'),
  };
}
