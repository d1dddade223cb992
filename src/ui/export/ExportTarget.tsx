import type { Exporter, Scope } from '../../core/export/exporter.ts';
import { chooseScope } from '../../state/exportActions.ts';
import { SegmentedControl } from '../common/components/SegmentedControl.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { TargetPicker } from './TargetPicker.tsx';

interface ExportTargetProps {
  readonly exporter: Exporter;
  readonly scope: Scope;
}

/** Chooses the tool that the export is for, and how much it is to set up. */
export function ExportTarget({ exporter, scope }: ExportTargetProps) {
  const words = useMessages().exportPanel;
  return (
    <>
      <TargetPicker exporter={exporter} scope={scope} />
      {exporter.scopes.length > 1 && (
        <>
          <SegmentedControl
            wide
            label={words.scopeLabel}
            value={scope}
            options={exporter.scopes.map((value) => ({ value, label: words.scopes[value] }))}
            onChange={chooseScope}
          />
          <p className="scope-hint">{words.scopeHints[hintOf(exporter, scope)]}</p>
        </>
      )}
    </>
  );
}

/** Declarative targets give the access log as a block of a stage, the others set it. */
const hintOf = ({ group }: Exporter, scope: Scope) =>
  group === 'infrastructure' && scope === 'format' ? 'block' : scope;
