/** Sticky: `<api-id>`, which pages write in the place of a value; a shell would read two redirections. */
export const PLACEHOLDER = /<[A-Za-z](?:[\w -]{0,60}\w)?>(?=[\s"'`,:;/.)]|$)/y;
