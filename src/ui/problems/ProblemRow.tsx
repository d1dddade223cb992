import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { memo, useEffect, useRef, useState } from 'react';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { OutLink } from '../common/components/OutLink.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { isSameProblem, type ProblemRowProps } from './ProblemRowProps.ts';
import './ProblemRow.css';

/** One problem: shape, title, reason, evidence, page and fix. A note is one line until it is opened. */
export const ProblemRow = memo(function ProblemRow(props: ProblemRowProps) {
  const { index, diagnostic, lit, current, grouped, actions } = props;
  const { severity } = diagnostic;
  const words = useMessages().problems;
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const closed = severity === 'info' && !open;
  const tabIndex = current ? 0 : -1;
  const state = `${lit ? ' lit' : ''}${closed ? ' closed' : ''}${open ? ' open' : ''}${grouped ? ' grouped' : ''}`;
  const title = translate(diagnostic.title);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing only lights the row; its buttons act
    <li
      ref={row}
      className={`problem severity-${severity}${state}`}
      data-part="problem"
      onMouseMove={() => actions.point(index)}
      onMouseLeave={actions.unpoint}
      onFocus={() => {
        actions.makeCurrent(index);
        actions.point(index);
      }}
      onBlur={actions.unpoint}
    >
      {!grouped && <SeverityIcon severity={severity} label={words.severity[severity]} />}
      <h3>
        <button
          type="button"
          className="problem-title"
          data-part="problem-title"
          tabIndex={tabIndex}
          onClick={() => {
            if (!closed) actions.reveal(index);
            setOpen(severity === 'info' || !open);
          }}
        >
          <Prose text={grouped && !open ? placeIn(title) : title} />
        </button>
      </h3>
      {severity === 'info' && (
        <IconButton
          className="problem-chevron"
          tabIndex={tabIndex}
          aria-label={words.details}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="down" />
        </IconButton>
      )}
      {grouped && !open ? <FixButton {...props} /> : !closed && <ProblemBody {...props} />}
    </li>
  );
}, isSameProblem);

function ProblemBody(props: ProblemRowProps) {
  const { index, diagnostic, current, menuOpen, actions } = props;
  const words = useMessages().problems;
  const translate = useTranslate();
  const tabIndex = current ? 0 : -1;
  return (
    <>
      <p className="problem-reason">
        <Prose text={translate(diagnostic.reason)} />
      </p>
      <div className="problem-actions">
        <span className="evidence">
          <EvidenceMark evidence={diagnostic.evidence} />
          {words.evidence[diagnostic.evidence]}
        </span>
        <OutLink
          href={diagnostic.docs}
          about={translate(diagnostic.title).replaceAll('`', '')}
          tabIndex={tabIndex}
        >
          {words.docs}
        </OutLink>
        <span className="grow" />
        <IconButton
          className="problem-menu"
          tabIndex={tabIndex}
          aria-label={words.more}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          onClick={(event) => actions.openMenu(index, event.currentTarget)}
        >
          <Icon name="more" />
        </IconButton>
        {diagnostic.lead && (
          <Button
            variant="line"
            size="small"
            className="problem-fix"
            data-part="problem-fix"
            tabIndex={tabIndex}
            onClick={() => actions.follow(index)}
          >
            <Prose text={translate(diagnostic.lead.label)} />
          </Button>
        )}
        {diagnostic.renamingFix && (
          <Button
            variant="line"
            size="small"
            className="problem-fix-too"
            tabIndex={tabIndex}
            onClick={() => actions.fix(index, true)}
          >
            <Prose text={translate(diagnostic.renamingFix.label)} />
          </Button>
        )}
        <FixButton {...props} />
      </div>
    </>
  );
}

function FixButton({ index, diagnostic, current, actions }: ProblemRowProps) {
  const translate = useTranslate();
  if (!diagnostic.fix) return null;
  return (
    <Button
      variant="line"
      size="small"
      className="problem-fix"
      data-part="problem-fix"
      tabIndex={current ? 0 : -1}
      onClick={() => actions.fix(index)}
    >
      <Prose text={translate(diagnostic.fix.label)} />
    </Button>
  );
}

/** Of a title what it speaks of, which the others of its group do not share. */
function placeIn(title: string): string {
  return /`[^`]+`/.exec(title)?.[0] ?? title;
}
