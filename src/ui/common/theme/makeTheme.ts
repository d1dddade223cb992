import { createTheme } from '@mui/material/styles';

declare module '@mui/material/Button' {
  interface ButtonPropsVariantOverrides {
    primary: true;
    line: true;
    soft: true;
    ghost: true;
    text: false;
    outlined: false;
    contained: false;
  }
}

/** Colours are mixed by the browser, so that those of the theme may be custom properties. */
const NATIVE_COLOR = { colorSpace: 'oklch' };

const sans = 'var(--sans)';

/**
 * MUI on the tokens of tokens.css. Colours are custom properties, so that light and dark switch in CSS alone.
 */
export const makeTheme = () =>
  createTheme({
    ...NATIVE_COLOR,
    spacing: 4,
    shape: { borderRadius: 6 },
    palette: {
      background: { default: 'var(--paper)', paper: 'var(--sheet)' },
      text: { primary: 'var(--ink)', secondary: 'var(--ink-2)', disabled: 'var(--ink-3)' },
      divider: 'var(--line)',
      primary: {
        main: 'var(--ink)',
        light: 'var(--ink-2)',
        dark: 'var(--ink)',
        contrastText: 'var(--on-ink)',
      },
      error: {
        main: 'var(--error)',
        light: 'var(--error)',
        dark: 'var(--error)',
        contrastText: 'var(--on-ink)',
      },
      warning: {
        main: 'var(--warning)',
        light: 'var(--warning)',
        dark: 'var(--warning)',
        contrastText: 'var(--on-ink)',
      },
      info: { main: 'var(--info)', light: 'var(--info)', dark: 'var(--info)', contrastText: 'var(--on-ink)' },
      action: {
        active: 'var(--ink-2)',
        hover: 'var(--hover)',
        selected: 'var(--sunk)',
        focus: 'var(--hover)',
      },
    },
    typography: {
      fontFamily: sans,
      fontSize: 13,
      button: { textTransform: 'none', fontWeight: 500, fontSize: 12 },
    },
    transitions: {
      easing: { easeInOut: 'cubic-bezier(.2, 0, 0, 1)' },
      duration: {
        shortest: 80,
        shorter: 120,
        short: 120,
        standard: 160,
        enteringScreen: 160,
        leavingScreen: 100,
      },
    },
    components: {
      MuiButtonBase: {
        defaultProps: { disableRipple: true, disableTouchRipple: true },
        styleOverrides: {
          root: { '&.Mui-focusVisible': { outline: '2px solid var(--ink)', outlineOffset: 2 } },
        },
      },
      MuiButton: {
        defaultProps: { size: 'medium', disableElevation: true, color: 'inherit', variant: 'ghost' },
        styleOverrides: {
          root: {
            minWidth: 0,
            height: 'var(--control)',
            padding: '0 10px',
            gap: 6,
            borderRadius: 6,
            lineHeight: '16px',
            whiteSpace: 'nowrap',
            color: 'var(--ink)',
            transition: 'background-color 120ms var(--ease)',
            '& .icon': { width: 14, height: 14 },
          },
          sizeSmall: {
            height: 'var(--control-small)',
            padding: '0 8px',
            fontSize: 12,
            // A finger has 44 px, whatever is drawn.
            '@media (pointer: coarse)': {
              '&::after': { content: '""', position: 'absolute', inset: '-4px 0' },
            },
          },
          sizeLarge: { height: 'max(32px, var(--control))', fontSize: 13 },
        },
        variants: [
          {
            props: { variant: 'primary' },
            style: {
              background: 'var(--ink)',
              color: 'var(--on-ink)',
              fontWeight: 600,
              '&:hover': { background: 'color-mix(in srgb, var(--ink) 88%, var(--paper))' },
              '&.Mui-disabled': { background: 'var(--sunk)', color: 'var(--ink-2)' },
            },
          },
          {
            props: { variant: 'line' },
            style: {
              background: 'var(--raised)',
              boxShadow: '0 0 0 1px var(--line-2)',
              '&:hover': { background: 'var(--hover)' },
            },
          },
          {
            props: { variant: 'soft' },
            style: { background: 'var(--sunk)', '&:hover': { background: 'var(--line)' } },
          },
          {
            props: { variant: 'ghost' },
            style: {
              color: 'var(--ink-2)',
              padding: '0 8px',
              '&:hover': { background: 'var(--hover)' },
              '&.Mui-disabled': { color: 'var(--ink-3)', opacity: 0.55 },
            },
          },
        ],
      },
      MuiIconButton: {
        styleOverrides: {
          root: {
            width: 'var(--control)',
            height: 'var(--control)',
            padding: 0,
            borderRadius: 6,
            color: 'var(--ink-2)',
            '&:hover': { background: 'var(--hover)' },
            '&.Mui-disabled': { color: 'var(--ink-3)', opacity: 0.55 },
          },
        },
      },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiTooltip: {
        defaultProps: { enterDelay: 400, enterNextDelay: 100, disableInteractive: true },
        styleOverrides: {
          tooltip: {
            background: 'var(--raised)',
            color: 'var(--ink)',
            boxShadow: 'var(--shadow-pop)',
            borderRadius: 6,
            font: `400 12px/18px ${sans}`,
            padding: '4px 8px',
            maxWidth: 280,
          },
        },
      },
      MuiPopover: {
        // It fades in where it stands: what still grows moves away from under a press.
        styleOverrides: { paper: { transform: 'none !important' } },
      },
      MuiMenu: {
        defaultProps: { transitionDuration: { enter: 160, exit: 100 } },
        styleOverrides: {
          paper: {
            background: 'var(--raised)',
            boxShadow: 'var(--shadow-pop)',
            borderRadius: 10,
            marginTop: 4,
            maxWidth: 'calc(100vw - 16px)',
          },
          list: { padding: 4 },
        },
      },
      MuiMenuItem: {
        defaultProps: { dense: true },
        styleOverrides: {
          root: {
            minHeight: 'var(--row)',
            borderRadius: 6,
            padding: '4px 8px',
            font: `400 13px/20px ${sans}`,
            gap: 8,
            whiteSpace: 'normal',
            '&.Mui-focusVisible': { background: 'var(--hover)', outlineOffset: -2 },
            '&.Mui-selected, &.Mui-selected:hover': { background: 'var(--sunk)' },
          },
        },
      },
      MuiDialog: {
        styleOverrides: {
          paper: {
            maxWidth: 'calc(100vw - 32px)',
            maxHeight: 'calc(100dvh - 32px)',
            margin: 16,
            borderRadius: 10,
            background: 'var(--raised)',
            color: 'var(--ink)',
            boxShadow: 'var(--shadow-pop)',
            overflowWrap: 'anywhere',
          },
        },
      },
      MuiOutlinedInput: {
        styleOverrides: {
          root: {
            height: 'max(32px, var(--control))',
            background: 'var(--sheet)',
            borderRadius: 7,
            fontSize: 13,
            '& .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--edge)' },
            '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--ink-3)' },
            '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--ink)', borderWidth: 2 },
          },
          input: { padding: '0 9px', height: '100%' },
        },
      },
    },
  });
