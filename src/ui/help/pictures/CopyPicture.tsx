import { ICON_PATHS } from '../../common/components/iconPaths.ts';
import { Picture, Pointer } from './Picture.tsx';

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
