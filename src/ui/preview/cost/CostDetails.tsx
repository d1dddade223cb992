import type { KeyboardEventHandler } from 'react';
import { EVENT_OVERHEAD_BYTES, GIGABYTE, type Cost } from '../../../core/scenarios/cost/estimateCost.ts';
import type { CostKey, CostSettings } from '../../../core/scenarios/cost/costSettings.ts';
import type { Scenario } from '../../../core/scenarios/scenario.ts';
import { selectScenarios } from '../../../state/scenarioActions.ts';
import { useStore } from '../../../state/store.ts';
import { useLocale, useMessages, useTranslate } from '../../common/hooks/useMessages.ts';
import { CostInput } from './CostInput.tsx';
import { formatCost } from './formatCost.ts';
import '../../common/components/scrollHints.css';
import './CostDetails.css';

interface CostDetailsProps {
  readonly cost: Cost;
  readonly settings: CostSettings;
  readonly onKeyDown: KeyboardEventHandler;
}

const KEYS = [
  'connections',
  'messages',
  'failedPercent',
  'calls',
  'refused',
  'pricePerGb',
] as const satisfies CostKey[];

/** How the cost of a month is worked out: the mix of lines, what each weighs, and every number to change. */
export function CostDetails({ cost, settings, onKeyDown }: CostDetailsProps) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const scenarios: readonly Scenario[] = useStore(selectScenarios);
  const format = formatCost(useLocale());
  const show = (key: CostKey) => {
    if (key === 'failedPercent') return format.percent(settings[key]);
    return key === 'pricePerGb' ? format.dollars(settings[key]) : format.count(settings[key]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the fields in it have the focus; it only hears their Escape
    <section className="cost-details scroll-hints" aria-label={words.costTitle} onKeyDown={onKeyDown}>
      <dl>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{words.costNames[key]}</dt>
            <dd>
              <CostInput name={key} text={show(key)} />
            </dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.costLine}</th>
            <th scope="col">{words.costLines}</th>
            <th scope="col">{words.costBytes}</th>
            <th scope="col">{words.costWeight}</th>
          </tr>
        </thead>
        <tbody>
          {cost.parts.map(({ scenario, count, bytes }) => {
            const found = scenarios.find(({ id }) => id === scenario);
            return (
              <tr key={scenario} className={count === 0 ? 'none' : ''}>
                <th scope="row">{found && translate(found.label)}</th>
                <td>{format.count(count)}</td>
                <td>
                  {format.count(bytes)} + {EVENT_OVERHEAD_BYTES}
                </td>
                <td>
                  {words.gigabytes(format.gigabytes((count * (bytes + EVENT_OVERHEAD_BYTES)) / GIGABYTE))}
                </td>
              </tr>
            );
          })}
          <tr className="sum">
            <th scope="row">{words.costSum}</th>
            <td>{format.count(cost.lines)}</td>
            <td>
              {format.count(cost.averageBytes)} + {EVENT_OVERHEAD_BYTES}
            </td>
            <td>
              {words.gigabytes(format.gigabytes(cost.gigabytes))}, {format.dollars(cost.price)}
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        {words.costSentence} {words.costPrice}
      </p>
    </section>
  );
}
