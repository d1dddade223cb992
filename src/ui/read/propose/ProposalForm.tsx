import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { writeProposal, type Choice, type Proposal } from '../../../core/logs/propose/proposal.ts';
import { addTemplate } from '../../../state/libraryActions.ts';
import { createDocument } from '../../../state/logwrightDocument.ts';
import { useReadStore } from '../../../state/read/readStore.ts';
import { currentDocument } from '../../../state/store.ts';
import { Prose } from '../../common/components/Prose.tsx';
import { useNumbers } from '../formats.ts';
import { useAnswer } from '../useAnswer.ts';
import { useReadWords } from '../useReadWords.ts';
import { useApi } from '../../common/hooks/useApi.ts';
import { ProposedRow } from './ProposedRow.tsx';

interface ProposalFormProps {
  readonly proposal: Proposal;
  readonly onClose: () => void;
}

/** A row for each value of the lines, the template that follows from them, and how many lines it reads. */
export function ProposalForm({ proposal, onClose }: ProposalFormProps) {
  const words = useReadWords();
  const { share } = useNumbers();
  const id = useId();
  const api = useApi();
  /** What a person has chosen, by the place of the column. */
  const [chosen, setChosen] = useState<ReadonlyMap<number, Choice>>(new Map());
  const choices = proposal.columns.map(({ choice }, i) => chosen.get(i) ?? choice);
  const template = writeProposal(proposal, choices);
  const fit = useAnswer(`fit ${template}`, async (desk) => (await desk.fits([template]))[0] ?? 0);
  const add = (): void => {
    const { log } = useReadStore.getState();
    const file = typeof log?.name === 'object' && 'file' in log.name ? log.name.file : undefined;
    const { escaping } = currentDocument();
    onClose();
    addTemplate(words.proposedName(file), { ...createDocument(api), source: template, escaping });
  };
  return (
    <>
      <ul className="proposed-rows" aria-label={words.proposeTitle}>
        {proposal.columns.map((column, i) => (
          <ProposedRow
            // oxlint-disable-next-line react/no-array-index-key -- the columns stay where they are
            key={i}
            place={i + 1}
            column={column}
            chosen={chosen.get(i)}
            onChoose={(choice) => setChosen(new Map([...chosen, [i, choice]]))}
          />
        ))}
      </ul>
      <section>
        <h3>
          <span id={`${id}-template`}>{words.proposedTemplate}</span>
          <output className="proposed-fit">{fit !== undefined && words.proposedFit(share(fit))}</output>
        </h3>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- it scrolls, and keeps its breaks */}
        <pre className="mono" role="region" aria-labelledby={`${id}-template`} tabIndex={0}>
          {template}
        </pre>
        {choices.some(({ kind }) => kind === 'unknown') && (
          <p>
            <Prose text={words.unknownAbout} />
          </p>
        )}
      </section>
      <div className="buttons">
        <Button variant="line" size="large" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button variant="primary" size="large" onClick={add}>
          {words.addProposed}
        </Button>
      </div>
    </>
  );
}
