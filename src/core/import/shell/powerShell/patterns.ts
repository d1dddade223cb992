/** PowerShell takes every typographic quote for the plain one. */
export const SINGLE = /['\u2018-\u201b]/;
export const DOUBLE = /["\u201c-\u201e]/;
export const SPACE = /(?:[ \t\r]|`\r?\n)+/y;
export const ANY_SPACE = /(?:\s|`\r?\n)+/y;
export const NAME = /[A-Za-z_]\w*/y;
