import type { ThemeName } from '../../settings/settings';
import type { Theme } from '../theme';
import { colourBlindTheme } from './colour-blind';
import { darkTheme } from './dark';
import { lightTheme } from './light';

/** The themes people can choose from. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: lightTheme,
  dark: darkTheme,
  colourBlind: colourBlindTheme,
};
