import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/theme/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;

/** A colour token's value in a theme, as red, green and blue from 0 to 1. */
function colour(token: string, theme: (typeof themes)[number]): number[] {
  const found = new RegExp(`--${token}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(css);
  if (!found) throw new Error(`no colour --${token}`);
  const hex = found[theme === 'light' ? 1 : 2] ?? '';
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: (typeof themes)[number]): number {
  const [dark = 0, light = 0] = [one, other].map((token) => luminance(colour(token, theme))).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['ground', 'surface', 'surface-raised', 'surface-sunken'];
const soft = ['accent-soft', 'danger-soft', 'success-soft', 'warning-soft'];
const emotions = ['emotion-m2', 'emotion-m1', 'emotion-0', 'emotion-p1', 'emotion-p2'];
const pairs = (ones: string[], others: string[]) => ones.flatMap((one) => others.map((other) => [one, other] as const));

describe.each(themes)('in the %s theme', (theme) => {
  it.each([
    ...pairs(['ink', 'ink-soft', 'ink-faint'], [...grounds, ...soft]),
    ...pairs(['accent', 'danger', 'success', 'warning'], grounds),
    ['accent', 'accent-soft'],
    ['danger', 'danger-soft'],
    ['success', 'success-soft'],
    ['warning', 'warning-soft'],
    ['warning', 'accent-soft'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
  ] as const)('text in --%s can be read on --%s', (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ...pairs([...emotions, 'rule-strong', 'focus'], [...grounds, 'accent-soft']),
    // The features of a filled face.
    ...pairs(['surface'], emotions),
  ])('what is drawn in --%s stands out on --%s', (mark, ground) => {
    expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

it('emotions differ in lightness, so that they are told apart without their hue', () => {
  for (const theme of themes) {
    const [m2 = 0, m1 = 0, , p1 = 0, p2 = 0] = emotions.map((token) => luminance(colour(token, theme)));
    expect(Math.abs(m2 - m1)).toBeGreaterThan(0.05);
    expect(Math.abs(p2 - p1)).toBeGreaterThan(0.05);
  }
});
