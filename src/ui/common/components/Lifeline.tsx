import type { LifelineShape, Scenario } from '../../../core/scenarios/scenario.ts';
import { LIFELINE_SHAPES } from './lifelineShapes.tsx';
import type { LifelinePart } from './lifelineParts.ts';
import './Lifeline.css';

/** Where the two lanes stand: the followed connection, and the others. */
const LANES = { main: 8, other: 21 } as const;

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
        <g transform={`translate(${LANES[lane]} 14)`}>{LIFELINE_SHAPES[shape]}</g>
      </svg>
    </span>
  );
}
