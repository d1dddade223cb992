import { useState } from 'react';
import type { Timeline } from '../../core/logs/summary/summary.ts';
import { formatMoment, useNumbers } from './formats.ts';
import { useReadWords } from './useReadWords.ts';

interface TimelineTableProps {
  readonly timeline: Timeline;
}

/** The same as the bars, made only while it is open. */
export function TimelineTable({ timeline }: TimelineTableProps) {
  const words = useReadWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.timelineTable}</summary>
      {isOpen && <Bins timeline={timeline} />}
    </details>
  );
}

function Bins({ timeline: { bins, from, step } }: TimelineTableProps) {
  const words = useReadWords();
  const { count } = useNumbers();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.column.time}</th>
          <th scope="col">{words.column.all}</th>
          <th scope="col">{words.column.client}</th>
          <th scope="col">{words.column.server}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ all, client, server }, i) => (
          <tr key={i}>
            <th scope="row">{formatMoment(from + i * step, step)}</th>
            <td>{count(all)}</td>
            <td>{count(client)}</td>
            <td>{count(server)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
