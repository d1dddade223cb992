import type { ReactNode } from 'react';
import type { LifelineShape } from '../../../core/scenarios/scenario.ts';

/** The shapes of a lifeline, drawn around the middle of their lane. */
export const LIFELINE_SHAPES: Readonly<Record<LifelineShape, ReactNode>> = {
  connect: <circle className="hollow" r="4" />,
  message: <circle className="full" r="3.2" />,
  call: (
    <>
      <path className="full" d="M0-4.4 4.4 0 0 4.4-4.4 0z" />
      <path d="M5 0H16" />
    </>
  ),
  'gone-call': <path className="hollow" d="M0-4 4 0 0 4-4 0z" />,
  refused: <path d="m-3-3 6 6m0-6-6 6" />,
  disconnect: (
    <>
      <circle className="hollow" r="4" />
      <path d="M-2.2 0h4.4" />
    </>
  ),
};
