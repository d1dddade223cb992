// What the search field loads when it takes the focus, in one piece.
export { findAbsence } from './findAbsence.ts';
export { createSearch } from './search.ts';
