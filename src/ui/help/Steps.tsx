import type { ReactNode } from 'react';
import { Prose } from '../common/components/Prose.tsx';
import { BuildPicture, CheckPicture, CopyPicture } from './StepPictures.tsx';
import { useHelpWords } from './useHelpWords.ts';
import './Steps.css';

/** How to come to a format: three pictures with a sentence each. The sentences say all that the pictures show. */
export function Steps() {
  const { build, check, copy } = useHelpWords().steps;
  return (
    <ol className="steps">
      <Step {...build} picture={<BuildPicture />} />
      <Step {...check} picture={<CheckPicture />} />
      <Step {...copy} picture={<CopyPicture />} />
    </ol>
  );
}

interface StepProps {
  readonly name: string;
  readonly text: string;
  readonly picture: ReactNode;
}

function Step({ name, text, picture }: StepProps) {
  return (
    <li>
      {picture}
      <b>{name}</b>
      <p>
        <Prose text={text} />
      </p>
    </li>
  );
}
