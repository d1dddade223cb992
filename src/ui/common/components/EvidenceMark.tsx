import type { Evidence } from '../../../core/evidence.ts';

/** How a fact is known: sheet = documented, dotted ring = recorded, dashed ring = inferred. Decoration. */
export function EvidenceMark({ evidence }: { readonly evidence: Evidence }) {
  return (
    <svg
      className="evidence-mark"
      viewBox="0 0 10 10"
      width="10"
      height="10"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      aria-hidden="true"
    >
      {evidence === 'documented' && <path d="M2 1h6v8H2zM4 3.6h2M4 6h2" />}
      {evidence === 'recorded' && (
        <>
          <circle cx="5" cy="5" r="3.6" />
          <circle cx="5" cy="5" r="1.5" fill="currentColor" stroke="none" />
        </>
      )}
      {evidence === 'inferred' && <circle cx="5" cy="5" r="3.8" strokeDasharray="1.9 1.7" />}
    </svg>
  );
}
