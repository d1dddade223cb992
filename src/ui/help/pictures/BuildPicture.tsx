import type { GroupId } from '../../../core/catalog/variable.ts';
import { GLYPH_PATHS } from '../../common/components/glyphPaths.ts';
import { Picture, Pointer } from './Picture.tsx';

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
