import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Windows' own fonts first; Inter where there are none. Body text 13/20, as Windows' management tools have it. */
const text = {
  fontFamilyBase: "'Segoe UI Variable Text', 'Segoe UI Variable', 'Segoe UI', Inter, system-ui, sans-serif",
  fontFamilyNumeric: "'Segoe UI Variable Text', 'Segoe UI Variable', 'Segoe UI', Inter, system-ui, sans-serif",
  fontSizeBase300: '13px',
  lineHeightBase300: '20px',
} as const satisfies Partial<Theme>;

export type Contrast = 'light' | 'dark' | 'highContrast';

export const themes: Readonly<Record<Contrast, Theme>> = {
  light: { ...webLightTheme, ...text },
  dark: {
    ...webDarkTheme, ...text,
    // A step darker than Fluent's own, so that white figures on it tire less; the sides stay below the centre.
    colorNeutralBackground1: '#1f1f1f', colorNeutralBackground1Hover: '#2b2b2b', colorNeutralBackground1Pressed: '#191919',
    colorNeutralBackground2: '#1b1b1b', colorNeutralBackground3: '#181818',
    // Something to know, not the loudest thing on the screen.
    colorStatusWarningBackground1: '#2c2620',
    colorBrandBackground2: '#12293b', colorBrandBackground2Hover: '#163149',
  },
  highContrast: { ...teamsHighContrastTheme, ...text },
};
