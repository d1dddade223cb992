/** Where the browser keeps the document and the preferences. */
export const DOCUMENT_KEY = 'logwright.document';
export const PREFERENCES_KEY = 'logwright.preferences';
/** Where an unreadable saved document is kept, so that nothing is lost by opening the page. */
export const DAMAGED_KEY = 'logwright.document.damaged';
/** Where further templates are kept; their ids follow. The first one stands under DOCUMENT_KEY. */
export const TEMPLATE_PREFIX = 'logwright.template.';
/** Id of the template that is open: in the tab's own store, and for new tabs in the browser's. */
export const OPEN_KEY = 'logwright.open';
