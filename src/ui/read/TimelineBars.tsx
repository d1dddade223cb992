import { memo } from 'react';
import type { Timeline } from '../../core/logs/summary/summary.ts';

const ALL_HEIGHT = 56;
const FAILING_HEIGHT = 30;
const GAP = 3;
/** Of the whole, in pixels where there is room for it. */
export const HEIGHT = ALL_HEIGHT + FAILING_HEIGHT + GAP;
/** Where the line between both scales is. */
export const AXIS = `${((ALL_HEIGHT + GAP / 2) / HEIGHT) * 100}%`;
/** How much of its bin a bar takes. */
const WIDTH = 0.7;

interface TimelineBarsProps {
  readonly bins: Timeline['bins'];
}

/** One shape for all bars of a kind, since a browser lays out three sooner than hundreds. */
export const TimelineBars = memo(function TimelineBars({ bins }: TimelineBarsProps) {
  const mostAll = Math.max(1, ...bins.map(({ all }) => all));
  const mostFailing = Math.max(1, ...bins.map(({ client, server }) => client + server));
  const failingHeight = (count: number) => (count / mostFailing) * FAILING_HEIGHT;
  const below = ALL_HEIGHT + GAP;
  const all = bins.map(({ all: count }, bin) => {
    const height = count === 0 ? 0 : Math.max((count / mostAll) * ALL_HEIGHT, 1);
    return bar(bin, ALL_HEIGHT - height, height);
  });
  const server = bins.map(({ server: count }, bin) =>
    bar(bin, below, count === 0 ? 0 : Math.max(failingHeight(count), 2)),
  );
  const client = bins.map((each, bin) =>
    bar(
      bin,
      below + failingHeight(each.server),
      each.client === 0 ? 0 : Math.max(failingHeight(each.client), 2),
    ),
  );
  return (
    <svg width="100%" height="100%" viewBox={`0 0 ${bins.length} ${HEIGHT}`} preserveAspectRatio="none">
      <path className="all" d={all.join('')} />
      <path className="server" d={server.join('')} />
      <path className="client" d={client.join('')} vectorEffect="non-scaling-stroke" />
    </svg>
  );
});

const bar = (bin: number, top: number, height: number): string =>
  height === 0 ? '' : `M${bin} ${top}h${WIDTH}v${height}h${-WIDTH}z`;
