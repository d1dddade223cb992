import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { useCallback, useId, useRef } from 'react';
import { closeHelp } from './closeHelp.ts';
import { Icon } from '../common/components/Icon.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { EventsHelp } from './EventsHelp.tsx';
import { RulesHelp } from './RulesHelp.tsx';
import { Steps } from './Steps.tsx';
import { useHelpWords } from './useHelpWords.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { useStore } from '../../state/store.ts';
import { changePreferences } from '../../state/viewActions.ts';
import './HelpDialog.css';

/** All that there is to know, on one page with a list of its sections. */
export function HelpDialog() {
  const words = useHelpWords();
  const { close } = useMessages().app;
  const id = useId();
  const body = useRef<HTMLDivElement | null>(null);
  const takeBody = useCallback((element: HTMLDivElement | null) => {
    body.current = element;
    // So that the keys that scroll do so from the beginning.
    element?.focus();
  }, []);
  const contents = {
    about: (
      <>
        <Steps />
        <Paragraphs texts={words.about} />
        <EvidenceHelp />
      </>
    ),
    language: <Paragraphs texts={words.language} />,
    events: <EventsHelp />,
    rules: <RulesHelp />,
    limits: <Paragraphs texts={words.limits} />,
    keys: <KeysHelp />,
    privacy: <Paragraphs texts={words.privacy} />,
  };
  const sections = Object.entries(contents).map(([key, content]) => ({ key: sectionOf(key), content }));
  return (
    <Dialog
      open
      onClose={closeHelp}
      aria-labelledby={`${id}-title`}
      slotProps={{ paper: { className: 'help-dialog' } }}
    >
      <div className="help-head">
        <h2 id={`${id}-title`}>{words.title}</h2>
        <IconButton aria-label={close} onClick={closeHelp}>
          <Icon name="close" />
        </IconButton>
      </div>
      <nav className="help-sections" aria-labelledby={`${id}-title`}>
        {sections.map(({ key }) => (
          <button key={key} type="button" onClick={() => showSection(body.current, key)}>
            {words.sections[key]}
          </button>
        ))}
      </nav>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- it scrolls: the keyboard must reach it, by name */}
      <div className="help-body" ref={takeBody} tabIndex={0} role="region" aria-labelledby={`${id}-title`}>
        {sections.map(({ key, content }) => (
          <section key={key} data-section={key} aria-labelledby={`${id}-${key}`}>
            <h3 id={`${id}-${key}`} tabIndex={-1}>
              {words.sections[key]}
            </h3>
            {content}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

type Section = keyof ReturnType<typeof useHelpWords>['sections'];

const SECTIONS = ['about', 'language', 'events', 'rules', 'limits', 'keys', 'privacy'] as const;

/** The keys of an object as what they are. */
function sectionOf(key: string): Section {
  return SECTIONS.find((section) => section === key) ?? 'about';
}

function showSection(body: HTMLElement | null, key: Section): void {
  const heading = body?.querySelector<HTMLElement>(`[data-section="${key}"] h3`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text}>
      <Prose text={text} />
    </p>
  ));
}

/** What documented, recorded and inferred mean. */
function EvidenceHelp() {
  const words = useHelpWords();
  const names = useMessages().problems.evidence;
  return (
    <>
      <h4>{words.evidenceTitle}</h4>
      <dl className="help-evidence">
        {(['documented', 'recorded', 'inferred'] as const).map((evidence) => (
          <div key={evidence}>
            <dt>
              <EvidenceMark evidence={evidence} />
              {names[evidence]}
            </dt>
            <dd>{words.evidence[evidence]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The keys, each with what it does; those of one sign alone can be switched off. */
function KeysHelp() {
  const words = useHelpWords();
  const singleKeys = useStore((state) => state.preferences.singleKeys);
  return (
    <>
      <dl className="help-keys">
        {words.keys.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="help-choice">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => changePreferences({ singleKeys: target.checked })}
        />
        {words.singleKeys}
      </label>
    </>
  );
}
