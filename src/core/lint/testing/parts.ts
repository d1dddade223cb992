import { loadParts } from '../lateParts.ts';

/** What the page loads with the first template that wants it. */
export const PARTS = await loadParts();
