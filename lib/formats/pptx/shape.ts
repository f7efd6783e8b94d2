import type { Box, Dash, Ink } from '@/lib/journey/map/scene';
import { lightInks } from '../lightInks';
import { all, type Markup, said, xml } from './xml';

/** One CSS pixel in English Metric Units, in which slides are measured. */
const emuOfPixel = 9525;
export const emu = (pixels: number) => Math.round(pixels * emuOfPixel);
/** Fonts are measured in hundredths of a point. */
export const fontSize = (pixels: number) => Math.round(pixels * 75);

/** A stretch of text in one look. Sizes in CSS pixels. */
export interface Run {
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly ink?: Ink;
  /** The relation to an address. */
  readonly link?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'ctr' | 'r';
  readonly isBullet?: boolean;
  /** Free room above it, in CSS pixels. */
  readonly above?: number;
}

/** A paragraph in one look. */
export function paragraph(text: string, look: Omit<Run, 'text'> & Omit<Paragraph, 'runs'> = {}): Paragraph {
  const { align, isBullet, above, ...run } = look;
  return {
    runs: [{ text, ...run }],
    ...(align ? { align } : {}),
    ...(isBullet ? { isBullet } : {}),
    ...(above === undefined ? {} : { above }),
  };
}

export interface Painted {
  readonly fill?: Ink | undefined;
  /** 0 to 1. */
  readonly opacity?: number | undefined;
  readonly stroke?: Ink | undefined;
  /** CSS pixels. */
  readonly strokeWidth?: number | undefined;
  readonly dash?: Dash | undefined;
  readonly endsInArrow?: boolean | undefined;
}

export const dashNames: Readonly<Record<Dash, string>> = {
  solid: 'solid',
  dashed: 'dash',
  dotted: 'sysDot',
  longDashed: 'lgDash',
  dashDotted: 'dashDot',
};

export function colour(ink: Ink, opacity?: number): Markup {
  const alpha = opacity === undefined ? null : xml('a:alpha', { val: Math.round(opacity * 100_000) });
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: lightInks[ink].slice(1).toUpperCase() }, alpha));
}

export function fillOf({ fill, opacity }: Painted): Markup {
  return fill ? colour(fill, opacity) : xml('a:noFill');
}

export function lineOf({ stroke, strokeWidth = 1, dash, endsInArrow }: Painted): Markup {
  if (!stroke) return xml('a:ln', {}, xml('a:noFill'));
  return xml(
    'a:ln',
    { w: emu(strokeWidth), cap: 'rnd' },
    colour(stroke),
    dash && dash !== 'solid' ? xml('a:prstDash', { val: dashNames[dash] }) : null,
    xml('a:round'),
    endsInArrow ? xml('a:tailEnd', { type: 'triangle', w: 'med', len: 'med' }) : null,
  );
}

export function transform(name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box, inner?: Markup): Markup {
  return xml(
    name,
    {},
    xml('a:off', { x: emu(x), y: emu(y) }),
    xml('a:ext', { cx: emu(width), cy: emu(height) }),
    inner ?? null,
  );
}

/** The name that a shape has in the list of what is on a slide, and what it is said to be; one that says nothing is decoration. */
export function identity(id: number, name: string, alt: string | null): Markup {
  const isDecoration = alt === '';
  const decorative = xml('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  });
  return xml(
    'p:cNvPr',
    { id, name, ...(alt ? { descr: alt } : {}) },
    isDecoration
      ? xml('a:extLst', {}, xml('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, decorative))
      : null,
  );
}

/** `language`: BCP 47, by which a text is spell-checked and read out. */
export function paragraphsOf(paragraphs: readonly Paragraph[], language: string): Markup {
  // A body of text has at least one.
  const shown = paragraphs.length === 0 ? [paragraph('')] : paragraphs;
  return all(
    shown.map(({ runs, align, isBullet, above }) =>
      xml(
        'a:p',
        {},
        xml(
          'a:pPr',
          { ...(isBullet ? { marL: emu(16), indent: emu(-16) } : { marL: 0, indent: 0 }), algn: align },
          above === undefined ? null : xml('a:spcBef', {}, xml('a:spcPts', { val: fontSize(above) })),
          isBullet ? xml('a:buChar', { char: '•' }) : xml('a:buNone'),
        ),
        all(runs.flatMap((run) => (run.text === '' ? [] : [runOf(run, language)]))),
      ),
    ),
  );
}

function runOf({ text, size, bold, italic, ink, link }: Run, language: string): Markup {
  const look = {
    lang: language,
    ...(size === undefined ? {} : { sz: fontSize(size) }),
    ...(bold === undefined ? {} : { b: bold ? 1 : 0 }),
    ...(italic ? { i: 1 } : {}),
    dirty: 0,
  };
  return xml(
    'a:r',
    {},
    xml('a:rPr', look, ink ? colour(ink) : null, link === undefined ? null : xml('a:hlinkClick', { 'r:id': link })),
    xml('a:t', {}, said(text.replaceAll(/[\t\n\v\f\r \u2028\u2029]+/g, ' '))),
  );
}
