import { useMessages } from '../hooks/useMessages.ts';

interface OutLinkProps {
  readonly href: string;
  readonly children: string;
  /** What the page is about, where several links have the same text. */
  readonly about?: string;
  readonly className?: string;
  readonly tabIndex?: number;
}

/** A link to a page of another site, which opens in a tab of its own and says so to screen readers. */
export function OutLink({ href, children, about, className, tabIndex }: OutLinkProps) {
  const { newTab } = useMessages().app;
  const name = about === undefined ? children : `${children}: ${about}`;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className={className}
      tabIndex={tabIndex}
      aria-label={`${name} ${newTab}`}
    >
      {children}
    </a>
  );
}
