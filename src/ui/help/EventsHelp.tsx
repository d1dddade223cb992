import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { OutLink } from '../common/components/OutLink.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { useHelpWords } from './useHelpWords.ts';

/** Every scenario: what happens, which kind of line it writes, and how that is known. */
export function EventsHelp() {
  const words = useHelpWords();
  const names = useMessages().problems.evidence;
  const translate = useTranslate();
  const { scenarios } = useApi();
  return (
    <>
      <p>
        <Prose text={words.eventsIntro} />
      </p>
      <dl className="help-events">
        {scenarios.map((scenario) => (
          <div key={scenario.id}>
            <dt>
              {translate(scenario.label)} <code>{scenario.event ?? '-'}</code>
            </dt>
            <dd>
              <Prose text={translate(scenario.description)} />
              <span className="help-source">
                <EvidenceMark evidence={scenario.evidence} />
                {names[scenario.evidence]}
                <OutLink href={scenario.docs} about={translate(scenario.label)}>
                  {words.docs}
                </OutLink>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
