import { EditorView } from '@codemirror/view';
import { GROUP_IDS } from '../../../core/catalog/variable.ts';
import { GLYPH_PATHS } from '../../common/components/glyphPaths.ts';

const share = 100 / GROUP_IDS.length;

/** All glyphs below each other in one picture: browsers take a picture in a style sheet for a page of its own. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" fill="none" stroke="#000" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">${GROUP_IDS.map(
  (group, i) =>
    `<svg y="${share * i}%" width="100%" height="${share}%" viewBox="0 0 16.4 12" preserveAspectRatio="xMinYMid"><path d="${GLYPH_PATHS[group]}"/></svg>`,
).join('')}</svg>`;

/**
 * The glyph before each chip, drawn by CSS so that it is no character of the text. Its part of the picture is wider
 * than the glyph, so that it fills the whole box: WebKit paints what lies beside the mask of an inline box.
 */
const glyphs = {
  '.chip::before': {
    maskImage: `url("data:image/svg+xml,${encodeURIComponent(picture)}")`,
    maskSize: `100% ${GROUP_IDS.length * 100}%`,
  },
  ...Object.fromEntries(
    GROUP_IDS.map((group, i) => [
      `.chip[data-group=${group}]::before`,
      { maskPosition: `0 ${(i / (GROUP_IDS.length - 1)) * 100}%` },
    ]),
  ),
};

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
