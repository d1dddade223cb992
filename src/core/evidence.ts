/**
 * How a fact about AWS is known: `documented` on an AWS page, `recorded` from a real AWS session,
 * or `inferred` by us from the other two.
 */
export const EVIDENCE = ['documented', 'recorded', 'inferred'] as const;
export type Evidence = (typeof EVIDENCE)[number];
