import type { ReactNode } from 'react';
import type { LifelineShape, Scenario } from '../../core/scenarios/scenario.ts';
import type { LifelinePart } from './lifelineParts.ts';
import './Lifeline.css';

/** Where the two lanes stand: the followed connection, and the others. */
const LANES = { main: 8, other: 21 } as const;

/** Drawn around the middle of their lane. */
const SHAPES: Readonly<Record<LifelineShape, ReactNode>> = {
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

interface LifelineProps {
  readonly shape: LifelineShape;
  readonly lane: Scenario['lane'];
  readonly part: LifelinePart;
}

/** A row's piece of the lifeline and the shape of its event. Decoration: the scenario's name says the same. */
export function Lifeline({ shape, lane, part }: LifelineProps) {
  return (
    <span className={`lifeline ${part}`} aria-hidden="true">
      <svg viewBox="0 0 28 28" width="28" height="28">
        <g transform={`translate(${LANES[lane]} 14)`}>{SHAPES[shape]}</g>
      </svg>
    </span>
  );
}
