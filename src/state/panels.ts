/** The panels of Build; on a phone one of them shows at a time. */
export const PANELS = ['catalog', 'template', 'preview', 'problems', 'export'] as const;
export type Panel = (typeof PANELS)[number];

/** Those that a tablet shows one at a time, beside template and preview. */
export const SIDE_PANELS = ['catalog', 'problems', 'export'] as const satisfies readonly Panel[];
export type SidePanel = (typeof SIDE_PANELS)[number];
