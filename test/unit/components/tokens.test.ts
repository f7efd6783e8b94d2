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
const series = [1, 2, 3, 4, 5, 6].map((nth) => `series-${nth}`);
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
    ...pairs(series, grounds),
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

describe('what is drawn over each other', () => {
  /** Full lack of one kind of cone, in linear RGB (Machado, Oliveira and Fernandes 2009). */
  const eyes = {
    all: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    protanopic: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopic: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopic: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  } as const;
  const linear = (each: number) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
  const dot = (row: readonly number[], values: readonly number[]) =>
    row.reduce((sum, each, at) => sum + each * (values[at] ?? 0), 0);

  /** CIE 1976 L*a*b* of a token as these eyes see it. */
  function seen(token: string, theme: (typeof themes)[number], matrix: readonly (readonly number[])[]): number[] {
    const rgb = colour(token, theme).map(linear);
    const shown = matrix.map((row) => Math.min(1, Math.max(0, dot(row, rgb))));
    const cube = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
    const x = cube(dot([0.4124, 0.3576, 0.1805], shown) / 0.95047);
    const y = cube(dot([0.2126, 0.7152, 0.0722], shown));
    const z = cube(dot([0.0193, 0.1192, 0.9505], shown) / 1.08883);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  }

  it.each(themes.flatMap((theme) => Object.keys(eyes).map((kind) => [kind as keyof typeof eyes, theme] as const)))(
    'is told apart by %s eyes in the %s theme',
    (kind, theme) => {
      const colours = series.map((token) => seen(token, theme, eyes[kind]));
      for (const [at, one] of colours.entries()) {
        for (const other of colours.slice(at + 1)) {
          const difference = Math.hypot(...one.map((part, axis) => part - (other[axis] ?? 0)));
          // Two are told apart by most people from 2.3 on, side by side; lines lie apart.
          expect(difference).toBeGreaterThan(12);
        }
      }
    },
  );
});

/** How colours look to eyes without one kind of cone (Machado, Oliveira and Fernandes 2009, at full severity), in linear light. */
const deficiencies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** A colour in CIE L*a*b* (D65), as such eyes see it: distances there are about as large as they look. */
function seenBy(matrix: readonly number[], rgb: readonly number[]): number[] {
  const linear = rgb.map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  const times = (nine: readonly number[], three: readonly number[]) =>
    [0, 3, 6].map((row) => three.reduce((sum, each, column) => sum + (nine[row + column] ?? 0) * each, 0));
  const xyz = times(
    [0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505],
    times(matrix, linear).map((each) => Math.min(1, Math.max(0, each))),
  );
  const [x = 0, y = 0, z = 0] = [0.9505, 1, 1.089].map((white, axis) => {
    const share = (xyz[axis] ?? 0) / white;
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

// Neighbours of one sign are told apart by height, face and word; what is good and what is bad by colour as well.
describe.each(Object.keys(deficiencies) as (keyof typeof deficiencies)[])('for eyes with %s', (kind) => {
  it.each(
    themes.flatMap((theme) => [
      [theme, 'emotion-m2', 'emotion-p2'] as const,
      [theme, 'emotion-m1', 'emotion-p1'] as const,
      [theme, 'emotion-m1', 'emotion-0'] as const,
      [theme, 'danger', 'success'] as const,
    ]),
  )('in the %s theme --%s does not look like --%s', (theme, one, other) => {
    const [a, b] = [one, other].map((token) => seenBy(deficiencies[kind], colour(token, theme)));
    expect(Math.hypot(...(a ?? []).map((each, axis) => each - (b?.[axis] ?? 0)))).toBeGreaterThan(10);
  });
});
