import { useState } from 'react';
import { SegmentedControl } from '../common/components/SegmentedControl.tsx';
import { LifeEnd } from './LifeEnd.tsx';
import { LifeHead } from './LifeHead.tsx';
import { LifeLines, type LifeTimes } from './LifeLines.tsx';
import { LineTools } from './LineTools.tsx';
import { useReadWords } from './useReadWords.ts';
import type { Life } from '../../workers/protocol.ts';
import { useAnswer } from './useAnswer.ts';
import './Life.css';

interface LifeProps {
  readonly connection: string;
  /** All of its lines are shown, and drawn here. */
  readonly isWhole: boolean;
  readonly narrow: boolean;
}

/** Where the lines that are shown are those of one connection: its life. */
export function Life({ connection, isWhole, narrow }: LifeProps) {
  const words = useReadWords();
  const life = useLife(connection);
  const [times, setTimes] = useState<LifeTimes>('elapsed');
  return (
    <>
      <LifeHead connection={connection} session={life?.session}>
        {isWhole && life && !Number.isNaN(life.plan.from) && (
          <SegmentedControl
            label={words.column.time}
            value={times}
            options={[
              { value: 'elapsed', label: words.elapsed },
              { value: 'clock', label: 'UTC' },
            ]}
            onChange={setTimes}
          />
        )}
        {isWhole && <LineTools narrow={narrow} />}
      </LifeHead>
      {life && (isWhole ? <LifeLines life={life} times={times} narrow={narrow} /> : <LifeEnd life={life} />)}
    </>
  );
}

/** The life of a connection whose rows are shown, once the worker has it. */
function useLife(connection: string): Life | undefined {
  const life = useAnswer(`life ${connection}`, (desk) => desk.life());
  return life?.session.connection === connection ? life : undefined;
}
