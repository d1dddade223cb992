import { ICON_PATHS } from './iconPaths.ts';

export type IconName = keyof typeof ICON_PATHS | 'theme';

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

/** One of the line icons, 16 px; decoration beside a text or inside a named button. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      {name === 'theme' ? (
        <>
          <circle cx="8" cy="8" r="5.3" />
          <path d="M8 2.7v10.6a5.3 5.3 0 0 0 0-10.6z" fill="currentColor" />
        </>
      ) : (
        <path d={ICON_PATHS[name]} />
      )}
    </svg>
  );
}
