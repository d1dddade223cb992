/** Where the browser keeps the document and the preferences. */
export const DOCUMENT_KEY = 'logwright.document';
export const PREFERENCES_KEY = 'logwright.preferences';
/** Where an unreadable saved document is kept, so that nothing is lost by opening the page. */
export const DAMAGED_KEY = 'logwright.document.damaged';
