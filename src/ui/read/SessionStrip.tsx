import type { Session } from '../../core/logs/summary/sessions.ts';
import { STRIP_PLACES, type Strip } from '../../core/logs/summary/strips.ts';
import { LIFELINE_SHAPES } from '../common/components/lifelineShapes.tsx';
import { useDurations, useNumbers } from './formats.ts';
import { useReadWords } from './useReadWords.ts';
import './SessionStrip.css';

/** Where the beginning stands, the end, and what came too late, in places; and the room for them. */
const OPENS = -1.7;
const CLOSES = STRIP_PLACES + 0.7;
const TOO_LATE = CLOSES + 2.4;
const BEFORE = 2.7;
const WIDTH = BEFORE + TOO_LATE + 1;

interface SessionStripProps {
  readonly session: Session;
  readonly strip: Strip;
}

/** The life of a connection in a line. All marks of a kind are one path: there are hundreds of strips. */
export function SessionStrip({ session, strip }: SessionStripProps) {
  const say = useStripWords();
  const { beganBefore, end } = session;
  const { good, client, server, silences, after } = strip;
  const isRefused = end === 'refused';
  const isOpen = end === 'open';
  return (
    <span className="read-strip">
      <span className="visually-hidden">{say(session, strip)}</span>
      <svg aria-hidden="true">
        {!isRefused && (
          <svg viewBox={`${-BEFORE} -7 ${WIDTH} 14`} preserveAspectRatio="none">
            {beganBefore && <path className="silent" d={`M${-BEFORE} 0H${OPENS}`} />}
            <path d={stretches(silences)} />
            <path
              className="silent"
              d={silences.map(([from, to]) => `M${xOf(from)} 0H${xOf(to)}`).join('')}
            />
            <path className="dots" d={points(good)} />
            <path className="squares" d={points([...client, ...server])} />
            <path className="hollows" d={points(client)} />
          </svg>
        )}
        {!beganBefore && <Shape place={OPENS} shape={isRefused ? 'refused' : 'connect'} />}
        {!isRefused && <Shape place={CLOSES} shape={isOpen ? 'open' : 'disconnect'} />}
        {after > 0 && <Shape place={TOO_LATE} shape="gone-call" />}
      </svg>
    </span>
  );
}

/** Each keeps its form, however wide the strip is. */
function Shape({
  place,
  shape,
}: {
  readonly place: number;
  readonly shape: 'connect' | 'refused' | 'disconnect' | 'gone-call' | 'open';
}) {
  return (
    <svg x={`${((place + BEFORE) / WIDTH) * 100}%`} y="7">
      {shape === 'open' ? <path d="M-4-3.5 0 0l-4 3.5" /> : LIFELINE_SHAPES[shape]}
    </svg>
  );
}

/** Points that have no length: the ends of the stroke are what is seen of them. */
const points = (places: readonly number[]): string => places.map((place) => `M${place} 0h0`).join('');

/** Beginning and end stand a little apart from the places. */
const xOf = (place: number): number => (place < 0 ? OPENS : place < STRIP_PLACES ? place : CLOSES);

/** The line from the beginning to the end, without the silences. */
function stretches(silences: Strip['silences']): string {
  const borders = [OPENS, ...silences.flat().map(xOf), CLOSES];
  return borders.map((x, i) => (i % 2 === 0 ? `M${x} 0` : `H${x}`)).join('');
}

/** What a strip shows, in words. */
function useStripWords(): (session: Session, strip: Strip) => string {
  const words = useReadWords();
  const { count } = useNumbers();
  const durations = useDurations();
  return ({ end, beganBefore, messages, calls, failing }, { longest, after }) => {
    if (end === 'refused') return words.strip.refused;
    return [
      beganBefore ? words.beganBefore : words.strip.opened,
      words.strip.messages(count(messages)),
      calls > 0 && words.strip.calls(count(calls)),
      failing > 0 && words.strip.failing(count(failing)),
      longest > 0 && words.strip.silent(durations(longest)),
      end === 'open' ? words.strip.open : words.strip.closed,
      after > 0 && words.strip.after(count(after)),
    ]
      .filter((part) => part !== false)
      .join(', ');
  };
}
