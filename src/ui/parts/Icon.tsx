const PATHS = {
  search: 'M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0ZM10.3 10.3l3.2 3.2',
  undo: 'M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3',
  redo: 'M13 6H6.5a3.5 3.5 0 0 0 0 7H10M13 6l-3-3M13 6l-3 3',
  share: 'M8 9.5V2M5.2 4.6 8 1.9l2.8 2.7M4.5 7.5H3.3v6.2h9.4V7.5h-1.2',
  down: 'm5 6.5 3 3 3-3',
  right: 'm6.5 5 3 3-3 3',
  left: 'm9.5 5-3 3 3 3',
  braces:
    'M6 2.5c-1.7 0-2 .8-2 2v1.7C4 7.3 3.5 8 2.5 8c1 0 1.5.7 1.5 1.8v1.7c0 1.2.3 2 2 2M10 2.5c1.7 0 2 .8 2 2v1.7c0 1.1.5 1.8 1.5 1.8-1 0-1.5.7-1.5 1.8v1.7c0 1.2-.3 2-2 2',
  layOut: 'M2.5 4h11M2.5 8h8.5a2.2 2.2 0 0 1 0 4.4H8M9.6 10.7 7.9 12.4l1.7 1.7M2.5 12h3',
  terminal: 'm3 5 3 3-3 3M8 11.5h5',
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5ZM10.5 3.5V3A1 1 0 0 0 9.5 2H3.3A1.3 1.3 0 0 0 2 3.3v6.2a1 1 0 0 0 1 1h.5',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.3h10',
  plus: 'M8 3.5v9M3.5 8h9',
  check: 'm3.5 8.3 3 3 6-6.6',
  close: 'm4 4 8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  timeline:
    'M4 1.5v13M8 4h5.5M8 11h5.5M5.6 4a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0ZM5.6 11a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0Z',
  problem: 'M8 2.3 14.2 13H1.8ZM8 6.3v3.2M8 11.3v.1',
  export: 'M3 8h8.5M8.2 4.7 11.5 8l-3.3 3.3M13.7 3v10',
  sliders:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M12 5a1.7 1.7 0 1 1-3.4 0A1.7 1.7 0 0 1 12 5ZM7.5 11a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0Z',
  help: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM6.3 6.5c.1-1 .8-1.6 1.8-1.6s1.7.6 1.7 1.5c0 1.3-1.7 1.3-1.7 2.6M8.1 11v.1',
  language: 'M2.5 4h7M6 2.5V4M8.2 4c-.5 2.6-2.3 4.8-5 6M4 6.2c.8 1.6 2.2 3 4 3.8M7.5 13.5l3-7 3 7M8.5 11.3h4',
  external: 'M6.5 3.5H3.3v9.2h9.2V9.5M9.5 2.8h3.7v3.7M13 3 7.5 8.5',
} as const;

export type IconName = keyof typeof PATHS | 'theme';

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
        <path d={PATHS[name]} />
      )}
    </svg>
  );
}
