import type { GroupId } from '../../../core/catalog/variable.ts';

/** The glyph of each group, drawn in 12 × 12. Shared by the page and the editor. */
export const GLYPH_PATHS: Readonly<Record<GroupId, string>> = {
  request: 'M4.6 1.5 3.4 10.5M8.6 1.5 7.4 10.5M1.6 4.2h9M1.3 7.8h9',
  connection: 'M1 4h9.2M7.8 1.6 10.4 4 7.8 6.4M11 8.4H1.8M4.2 6 1.6 8.4l2.6 2.4',
  caller: 'M8.2 3.7a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0ZM1.8 11c.3-2.5 2-3.8 4.2-3.8s3.9 1.3 4.2 3.8',
  authorizer: 'M6 8.3a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0ZM5.4 6.6l5-5M8.2 3.8l1.9 1.9',
  integration: 'M2.4 1.5c1.9 0 2.3.8 2.9 2.3l1.9 5c.5 1.3.9 1.8 2.3 1.8M5.6 4.8 2.3 10.6',
  errors: 'M6.9 1 2.6 6.7h3L5 11l4.4-5.8H6.3z',
  waf: 'M6 1.2 10.2 2.7v3c0 2.6-1.7 4.3-4.2 5.1-2.5-.8-4.2-2.5-4.2-5.1v-3z',
};
