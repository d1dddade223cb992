import type { RefObject } from 'react';
import type { Cost } from '../../../core/scenarios/cost/estimateCost.ts';
import type { CostSettings } from '../../../core/scenarios/cost/costSettings.ts';
import { Icon } from '../../common/components/Icon.tsx';
import { useLocale, useMessages } from '../../common/hooks/useMessages.ts';
import { CostInput } from './CostInput.tsx';
import { formatCost } from './formatCost.ts';
import './CostLine.css';

interface CostLineProps {
  readonly cost: Cost;
  readonly settings: CostSettings;
  readonly open: boolean;
  /** The button that opens the details. */
  readonly toggle: RefObject<HTMLButtonElement | null>;
  readonly onToggle: () => void;
}

/** What a month of these lines weighs and costs, in one sentence whose numbers are changed in place. */
export function CostLine({ cost, settings, open, toggle, onToggle }: CostLineProps) {
  const words = useMessages().preview;
  const format = formatCost(useLocale());
  const price = format.dollars(cost.price);
  const [sentence = '', amount = ''] = words.cost.split(/(?=\{size\})/);
  const draw = (text: string) =>
    text.split(/\{(\w+)\}/).map((part, i) => {
      if (i % 2 === 0) return <span key={i}>{part}</span>;
      if (part === 'connections' || part === 'messages') {
        return <CostInput key={i} name={part} text={format.count(settings[part])} />;
      }
      if (part === 'size') return <b key={i}>{words.gigabytes(format.gigabytes(cost.gigabytes))}</b>;
      return (
        <button
          key={i}
          ref={toggle}
          type="button"
          className="cost-number cost-more"
          aria-expanded={open}
          aria-label={words.costDetails(price)}
          onClick={onToggle}
        >
          {price}
          <Icon name="down" />
        </button>
      );
    });
  return (
    <span className="cost-line">
      {draw(sentence)}
      <span className="cost-amount">{draw(amount)}</span>
    </span>
  );
}
