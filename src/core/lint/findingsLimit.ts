/** More findings of one rule than anybody reads; keeps a pasted novel from flooding or hanging the page. */
export const FINDINGS_LIMIT = 100;
