import { type Ink, inks } from '@/lib/journey/map/scene';
import { lightInks } from '../lightInks';

/** The colours of the dark theme, for whoever reads a report on a dark screen. Paper is light. */
export const darkInks: Readonly<Record<Ink, string>> = {
  ink: '#eceef2',
  inkSoft: '#a9b0be',
  inkFaint: '#959dac',
  ground: '#14161a',
  surface: '#1c1f25',
  sunken: '#101216',
  rule: '#343943',
  ruleStrong: '#737b8a',
  accent: '#a5b2ff',
  accentSoft: '#262d52',
  onAccent: '#14183a',
  danger: '#ff9d94',
  dangerSoft: '#44211f',
  success: '#6fd6b0',
  successSoft: '#173a2f',
  warning: '#f2c069',
  warningSoft: '#3d2f14',
  emotionM2: '#ff9466',
  emotionM1: '#f5b780',
  emotion0: '#b3bac6',
  emotionP1: '#74cdc6',
  emotionP2: '#2fb5a5',
};

/** What an ink is called in the report's style sheet, and what draws with it. */
export function inkOfReport(ink: Ink): string {
  return `var(--${ink})`;
}

/** The inks as variables: light, and dark where the reader's screen is. */
export function inkRules(): string {
  const rules = (values: Readonly<Record<Ink, string>>) => inks.map((ink) => `--${ink}:${values[ink]}`).join(';');
  return `:root{color-scheme:light;${rules(lightInks)}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${rules(darkInks)}}}`;
}
