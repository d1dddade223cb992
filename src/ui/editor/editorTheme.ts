import { EditorView } from '@codemirror/view';
import { GROUP_IDS } from '../../core/catalog/variable.ts';
import { GLYPH_PATHS } from '../parts/glyphPaths.ts';

/**
 * The glyph before each chip, drawn by CSS so that it is no character of the text. The picture is wider than the
 * glyph, so that it fills the whole box: WebKit paints what lies beside the mask of an inline box.
 */
const glyphs = Object.fromEntries(
  GROUP_IDS.map((group) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16.4 12" preserveAspectRatio="xMinYMid" fill="none" stroke="#000" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"><path d="${GLYPH_PATHS[group]}"/></svg>`;
    return [
      `.chip[data-group=${group}]::before`,
      { maskImage: `url("data:image/svg+xml,${encodeURIComponent(svg)}")` },
    ];
  }),
);

/** What must be said to CodeMirror itself; colours and the rest are in editor.css. */
export const editorTheme = EditorView.theme({
  '&': { fontSize: '13px', backgroundColor: 'transparent', color: 'inherit', height: '100%' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '22px', overflow: 'auto' },
  '.cm-content': { padding: '4px 0 8px', caretColor: 'var(--ink)' },
  '.cm-line': { paddingRight: '16px' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'inherit' },
  '.cm-cursor': { borderLeft: '2px solid var(--ink)', marginLeft: '-1px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--select)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    border: 'none',
    borderRadius: '10px',
    boxShadow: 'var(--shadow-pop)',
  },
  '.cm-panels': { backgroundColor: 'transparent', color: 'inherit', zIndex: '5' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  ...glyphs,
});
