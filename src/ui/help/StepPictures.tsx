import type { ReactNode } from 'react';
import type { GroupId } from '../../core/catalog/variable.ts';
import { GLYPH_PATHS } from '../common/components/glyphPaths.ts';
import { ICON_PATHS } from '../common/components/iconPaths.ts';

const VARIABLES = [
  ['requestId', 'request'],
  ['status', 'request'],
  ['eventType', 'connection'],
  ['sourceIp', 'caller'],
  ['error', 'errors'],
] as const;

/** Width of a character of the code face in the picture. */
const CHARACTER = 5;

/** A variable on its way from the catalog into a new line of the template. */
export function BuildPicture() {
  return (
    <Picture>
      {VARIABLES.map(([name, group], i) => (
        <g key={name} data-group={group} transform={`translate(12 ${17 + i * 25})`}>
          <path className="glyph" d={GLYPH_PATHS[group]} />
          <text x="18" y="10">
            {name}
          </text>
        </g>
      ))}
      <rect className="sheet" x="98" y="10" width="156" height="130" rx="6" />
      <text x="108" y="30">
        {'{'}
      </text>
      <Field y={52} name="id" variable="requestId" group="request" />
      <Field y={82} name="type" variable="eventType" group="connection" />
      <Field y={112} name="status" variable="status" group="request" />
      <text x="108" y="132">
        {'}'}
      </text>
      <g data-group="connection">
        <path className="rule" d="M86 76c20 0 14-10 24-10h138" />
        <circle className="node" cx="110" cy="66" r="3" />
      </g>
      <Pointer x={204} y={78} />
    </Picture>
  );
}

interface FieldProps {
  readonly y: number;
  readonly name: string;
  readonly variable: string;
  readonly group: GroupId;
}

function Field({ y, name, variable, group }: FieldProps) {
  const key = `"${name}": `;
  const x = 118 + key.length * CHARACTER;
  return (
    <g data-group={group}>
      <text x="118" y={y}>
        {key}
      </text>
      <rect className="tinted" x={x} y={y - 11} width={variable.length * CHARACTER + 8} height="15" rx="4" />
      <text className="hue" x={x + 4} y={y}>
        {variable}
      </text>
    </g>
  );
}

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

const TARGETS = [
  ['AWS CLI', 10, 56],
  ['Terraform', 72, 64],
  ['SAM', 142, 38],
] as const;

const CODE = ['  --api-id a1b2c3d4e5 \\', '  --stage-name prod \\', '  --access-log-settings file://…'];

/** The export for a tool, and the button that copies it. */
export function CopyPicture() {
  return (
    <Picture>
      {TARGETS.map(([name, x, width], i) => (
        <g key={name}>
          {i === 0 && <rect className="sheet" x={x} y="10" width={width} height="22" rx="6" />}
          <text className={i === 0 ? 'tab strong' : 'tab'} x={x + width / 2} y="24.5" textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
      <rect className="sheet" x="10" y="38" width="244" height="102" rx="6" />
      <text x="22" y="60">
        <tspan className="strong">aws</tspan> apigatewayv2 update-stage \
      </text>
      {CODE.map((line, i) => (
        <text key={line} x="22" y={78 + i * 18} xmlSpace="preserve">
          {line}
        </text>
      ))}
      <rect className="button" x="196" y="104" width="48" height="26" rx="7" />
      <path className="on-button" transform="translate(212 109)" d={ICON_PATHS.copy} />
      <Pointer x={230} y={120} />
    </Picture>
  );
}

/** One of the pictures of the first steps, 264 × 150. The sentence beside it says the same, so it is decoration. */
function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="step-picture" viewBox="0 0 264 150" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The arrow of a mouse with its tip at a place. */
function Pointer({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      className="pointer"
      transform={`translate(${x} ${y})`}
      d="m0 0 10 9.5-4.6.4L8 15l-2.2 1-2.6-5L0 14z"
    />
  );
}
