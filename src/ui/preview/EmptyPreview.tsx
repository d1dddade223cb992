import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { LintContext } from '../../core/lint/rule.ts';
import { initialScenarios } from '../../state/logwrightDocument.ts';
import { choosePreset } from '../../state/documentActions.ts';
import { chooseScenarios } from '../../state/scenarioActions.ts';
import { Prose } from '../common/components/Prose.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import './EmptyPreview.css';

interface EmptyPreviewProps {
  readonly context: LintContext;
  /** Scenarios are on, but the template is longer than anyone works lines out for. */
  readonly tooLong: boolean;
}

/** Why there is no line to show, and the way on. */
export function EmptyPreview({ context, tooLong }: EmptyPreviewProps) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const { api } = context;
  const [preset] = api.presets;
  if (context.template.source.trim() === '') {
    return (
      <Empty title={words.emptyTitle} text={words.empty}>
        {preset && (
          <Button variant="line" className="preset-button" onClick={() => choosePreset(preset)}>
            {translate(preset.label)}
          </Button>
        )}
      </Empty>
    );
  }
  if (tooLong) return <Empty title={words.tooLongTitle} text={words.tooLong} />;
  return (
    <Empty title={words.noScenarioTitle} text={words.noScenario}>
      <Button variant="line" onClick={() => chooseScenarios(initialScenarios(api))}>
        {words.showUsual}
      </Button>
    </Empty>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Empty({ title, text, children }: EmptyProps) {
  return (
    <div className="preview-empty">
      <h3>{title}</h3>
      <p>
        <Prose text={text} />
      </p>
      {children}
    </div>
  );
}
