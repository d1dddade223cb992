import Button from '@mui/material/Button';
import { REACHES } from '../../core/read/extremeReading.ts';
import { takeReading } from '../../state/read/readActions.ts';
import { showMode, showPanel } from '../../state/viewActions.ts';
import type { OpenedAside } from '../../workers/protocol.ts';
import { Prose } from '../common/components/Prose.tsx';
import { useNumbers } from './formats.ts';
import { useReadWords } from './useReadWords.ts';

interface ReadingChoiceProps {
  readonly lines: readonly OpenedAside[];
  /** How many lines have two readings. */
  readonly all: number;
}

/** A person may choose one reading for all lines that have two, or change the template for the lines to come. */
export function ReadingChoice({ lines, all }: ReadingChoiceProps) {
  const words = useReadWords();
  const { count } = useNumbers();
  const [first] = lines.flatMap(({ differences }) => differences?.[0] ?? []);
  if (!first) return null;
  return (
    <section className="read-choice" aria-label={words.choiceTitle}>
      <p>
        <Prose text={words.twoReadings(first.name)} />
      </p>
      <div className="buttons">
        {REACHES.map((reach) => (
          <Button key={reach} variant="line" onClick={() => takeReading(reach)}>
            {words.take(reach, count(all))}
          </Button>
        ))}
        <Button
          variant="ghost"
          onClick={() => {
            showPanel('problems');
            showMode('build');
          }}
        >
          {words.changeInBuild}
        </Button>
      </div>
    </section>
  );
}
