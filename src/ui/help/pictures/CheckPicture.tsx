import { Picture } from './Picture.tsx';

const LINES = [
  '{"type":"CONNECT","ms":23}',
  '{"type":"MESSAGE","ms":14}',
  '{"type":"MESSAGE","ms":',
  '{"type":"DISCONNECT","ms":8}',
];

/** The line with the empty value, and where on it the `-` stands: after its text, 5 px a character. */
const BROKEN = 2;
const X = 44;
const EMPTY_X = X + '{"type":"MESSAGE","ms":'.length * 5;

const yOf = (line: number): number => 38 + line * 28;

/** The lines of a connection, one of them broken by an empty value. */
export function CheckPicture() {
  const y = yOf(BROKEN);
  return (
    <Picture>
      <rect className="sheet" x="10" y="10" width="244" height="130" rx="6" />
      <rect className="error-row" x="10.5" y={y - 18} width="243" height="28" />
      <path className="rule" d={`M26 ${yOf(0) - 4}V${yOf(3) - 4}`} />
      {LINES.map((line, i) => (
        <g key={i}>
          <circle className="node" cx="26" cy={yOf(i) - 4} r="4" />
          <text x={X} y={yOf(i)}>
            {line}
          </text>
        </g>
      ))}
      <text className="error" x={EMPTY_X} y={y}>
        {'-'}
      </text>
      <text x={EMPTY_X + 5} y={y}>
        {'}'}
      </text>
      <path className="wave" d={`M${EMPTY_X - 4} ${y + 5}q2-3 4 0t4 0 4 0`} />
      <circle className="error" cx="236" cy={y - 4} r="7" />
      <path className="on-button" d={`M236 ${y - 8}v4.5m0 2.4v.2`} />
    </Picture>
  );
}
