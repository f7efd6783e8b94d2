import type { Ink } from '@/lib/journey/map/scene';

/** The colours of the light theme: files are read on white, whatever the theme of the screen is. */
export const lightInks: Readonly<Record<Ink, string>> = {
  ink: '#1b1f2a',
  inkSoft: '#565c6b',
  inkFaint: '#636977',
  ground: '#f6f5f2',
  surface: '#ffffff',
  sunken: '#eeece7',
  rule: '#dcd9d1',
  ruleStrong: '#82868f',
  accent: '#2f3fb5',
  accentSoft: '#e8eafb',
  onAccent: '#ffffff',
  danger: '#a4262c',
  dangerSoft: '#fbe9e7',
  success: '#0d6b4f',
  successSoft: '#e0f3ec',
  warning: '#7a4b00',
  warningSoft: '#fdf1da',
  emotionM2: '#a63603',
  emotionM1: '#c96b22',
  emotion0: '#6f7683',
  emotionP1: '#2f8f8a',
  emotionP2: '#01574f',
};

/** The fonts of the screen: each system shows its own. */
export const fileFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
