/** The longest text that is looked through, in UTF-16 units: every importer is done with it within a second. */
export const MAX_IMPORT = 262_144;

/** The importer of the text itself. */
export const PLAIN_TEXT = 'plainText';
