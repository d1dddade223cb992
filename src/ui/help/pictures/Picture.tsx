import type { ReactNode } from 'react';

/** One of the pictures of the first steps, 264 × 150. The sentence beside it says the same, so it is decoration. */
export function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="step-picture" viewBox="0 0 264 150" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The arrow of a mouse with its tip at a place. */
export function Pointer({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      className="pointer"
      transform={`translate(${x} ${y})`}
      d="m0 0 10 9.5-4.6.4L8 15l-2.2 1-2.6-5L0 14z"
    />
  );
}
