import { renderToString } from 'react-dom/server';
import { Floor } from './Floor.tsx';
import { ROWS } from './rows.ts';

/** The page of the stack's floor before any script runs. */
export const html = renderToString(<Floor rows={ROWS} />);

/** The same table as a page that has no script at all. */
export const plain = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="The least that a page of this content can be."><title>Floor without scripts</title>
<link rel="icon" href="data:,"></head><body><main><h1>Variables</h1><table><tbody>
${ROWS.map(({ name, description }) => `<tr><th scope="row">${name.replaceAll('<', '&lt;')}</th><td>${description.replaceAll('<', '&lt;')}</td></tr>`).join('\n')}
</tbody></table></main></body></html>
`;
