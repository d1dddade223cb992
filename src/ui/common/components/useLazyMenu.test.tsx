import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MenuButton } from './MenuButton.tsx';

test('a button says that it has a menu, which is not there before it is opened', () => {
  const markup = renderToStaticMarkup(<MenuButton label="Presets">{() => 'the items'}</MenuButton>);
  expect(markup).toContain('aria-haspopup="menu" aria-expanded="false"');
  expect(markup).not.toContain('the items');
});
