import { lightInks } from '../lightInks';
import { emu, fontSize, paragraph, paragraphsOf, transform } from './shape';
import { slideFont } from './textFit';
import { all, type Markup, said, xml } from './xml';

/** CSS pixels: 13.33 by 7.5 inches, as wide as screens are. */
export const slideSize = { width: 1280, height: 720 } as const;
/** Where what a slide shows may stand. */
export const content = { x: 48, y: 116, width: 1184, height: 556 } as const;
const titleBox = { x: 48, y: 26, width: 1184, height: 44 } as const;
export const footBox = { x: 48, y: 686, width: 1000, height: 20 } as const;
export const numberBox = { x: 1152, y: 686, width: 80, height: 20 } as const;

export const presentationNamespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

const hex = (ink: keyof typeof lightInks) => lightInks[ink].slice(1).toUpperCase();

/** The colours and the font that a team changes in one place. */
export function theme(name: string): Markup {
  const named = (element: string, value: string) => xml(element, {}, xml('a:srgbClr', { val: value }));
  const plain = xml('a:solidFill', {}, xml('a:schemeClr', { val: 'phClr' }));
  const line = (width: number) =>
    xml('a:ln', { w: width, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, plain, xml('a:prstDash', { val: 'solid' }));
  const noEffect = xml('a:effectStyle', {}, xml('a:effectLst'));
  const font = xml('a:latin', { typeface: slideFont });
  const fonts = all([font, xml('a:ea', { typeface: '' }), xml('a:cs', { typeface: '' })]);
  return xml(
    'a:theme',
    { 'xmlns:a': presentationNamespaces['xmlns:a'], name },
    xml(
      'a:themeElements',
      {},
      xml(
        'a:clrScheme',
        { name },
        named('a:dk1', hex('ink')),
        named('a:lt1', hex('surface')),
        named('a:dk2', hex('inkSoft')),
        named('a:lt2', hex('ground')),
        named('a:accent1', hex('accent')),
        named('a:accent2', hex('emotionM2')),
        named('a:accent3', hex('emotionM1')),
        named('a:accent4', hex('emotion0')),
        named('a:accent5', hex('emotionP1')),
        named('a:accent6', hex('emotionP2')),
        named('a:hlink', hex('accent')),
        named('a:folHlink', hex('inkSoft')),
      ),
      xml('a:fontScheme', { name }, xml('a:majorFont', {}, fonts), xml('a:minorFont', {}, fonts)),
      xml(
        'a:fmtScheme',
        { name },
        xml('a:fillStyleLst', {}, plain, plain, plain),
        xml('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
        xml('a:effectStyleLst', {}, noEffect, noEffect, noEffect),
        xml('a:bgFillStyleLst', {}, plain, plain, plain),
      ),
    ),
  );
}

const groupHead = all([
  xml('p:nvGrpSpPr', {}, xml('p:cNvPr', { id: 1, name: '' }), xml('p:cNvGrpSpPr'), xml('p:nvPr')),
  xml(
    'p:grpSpPr',
    {},
    xml(
      'a:xfrm',
      {},
      xml('a:off', { x: 0, y: 0 }),
      xml('a:ext', { cx: 0, cy: 0 }),
      xml('a:chOff', { x: 0, y: 0 }),
      xml('a:chExt', { cx: 0, cy: 0 }),
    ),
  ),
]);

/** All shapes of a slide, a layout or a master. */
export function shapeTree(...shapes: readonly Markup[]): Markup {
  return xml('p:spTree', {}, groupHead, all(shapes));
}

const colourMap = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
} as const;

export const ownColours = xml('p:clrMapOvr', {}, xml('a:masterClrMapping'));

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  /** Of placeholders that there may be several of. */
  readonly index?: number;
  readonly box?: Parameters<typeof transform>[1];
  readonly body: Markup;
}

/** A place that slides fill in. */
export function placeholder({ id, name, type, index, box, body }: Placeholder): Markup {
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { type, ...(index === undefined ? {} : { sz: 'quarter', idx: index }) })),
    ),
    xml('p:spPr', {}, box ? transform('a:xfrm', box) : null, box ? rectangle : null),
    body,
  );
}

const rectangle = xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'));

/** The number of a slide, which the program counts. */
export function numberField(number: number, language: string): Markup {
  return xml(
    'a:p',
    {},
    xml('a:pPr', { algn: 'r' }),
    xml(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      xml('a:rPr', { lang: language }),
      xml('a:t', {}, said(String(number))),
    ),
  );
}

/** The text of a placeholder. */
export function body(paragraphs: Markup, anchor?: string, style?: Markup): Markup {
  const margins = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  return xml(
    'p:txBody',
    {},
    anchor ? xml('a:bodyPr', { ...margins, anchor }, xml('a:normAutofit')) : xml('a:bodyPr'),
    style ?? xml('a:lstStyle'),
    paragraphs,
  );
}

function levelStyle(size: number, bold: boolean, scheme: string, align = 'l'): Markup {
  const properties = (name: string) =>
    xml(
      name,
      { algn: align, marL: 0, indent: 0 },
      xml('a:lnSpc', {}, xml('a:spcPct', { val: 100_000 })),
      xml('a:spcBef', {}, xml('a:spcPts', { val: 0 })),
      xml('a:buNone'),
      xml(
        'a:defRPr',
        { sz: fontSize(size), b: bold ? 1 : 0, kern: 1200 },
        xml('a:solidFill', {}, xml('a:schemeClr', { val: scheme })),
        xml('a:latin', { typeface: '+mn-lt' }),
        xml('a:ea', { typeface: '+mn-ea' }),
        xml('a:cs', { typeface: '+mn-cs' }),
      ),
    );
  return properties('a:lvl1pPr');
}

const listStyle = (...parameters: Parameters<typeof levelStyle>) => xml('a:lstStyle', {}, levelStyle(...parameters));

/** The slide that all others take their look from. `layouts` are the relations to them. */
export function slideMaster(language: string, layouts: readonly string[]): Markup {
  const words = (text: string) => paragraphsOf([paragraph(text)], language);
  return xml(
    'p:sldMaster',
    presentationNamespaces,
    xml(
      'p:cSld',
      {},
      xml(
        'p:bg',
        {},
        xml('p:bgPr', {}, xml('a:solidFill', {}, xml('a:schemeClr', { val: 'bg1' })), xml('a:effectLst')),
      ),
      shapeTree(
        placeholder({ id: 2, name: 'Title', type: 'title', box: titleBox, body: body(words(''), 'b') }),
        placeholder({
          id: 3,
          name: 'Body',
          type: 'body',
          index: 1,
          box: content,
          body: body(words(''), 't'),
        }),
        placeholder({
          id: 4,
          name: 'Footer',
          type: 'ftr',
          index: 2,
          box: footBox,
          body: body(words(''), 'ctr', listStyle(11, false, 'tx2')),
        }),
        placeholder({
          id: 5,
          name: 'Slide number',
          type: 'sldNum',
          index: 3,
          box: numberBox,
          body: body(numberField(1, language), 'ctr', listStyle(11, false, 'tx2', 'r')),
        }),
      ),
    ),
    xml('p:clrMap', colourMap),
    xml(
      'p:sldLayoutIdLst',
      {},
      // Counted on from the master's own.
      all(layouts.map((relation, at) => xml('p:sldLayoutId', { id: 2_147_483_649 + at, 'r:id': relation }))),
    ),
    xml(
      'p:txStyles',
      {},
      xml('p:titleStyle', {}, levelStyle(28, true, 'tx1')),
      xml('p:bodyStyle', {}, levelStyle(16, false, 'tx1')),
      xml('p:otherStyle', {}, levelStyle(16, false, 'tx1')),
    ),
  );
}

export const layouts = ['title', 'titleOnly'] as const;
export type Layout = (typeof layouts)[number];

export function slideLayout(layout: Layout, language: string): Markup {
  const words = (text: string) => paragraphsOf([paragraph(text)], language);
  const isCover = layout === 'title';
  const shapes = isCover
    ? [
        placeholder({
          id: 2,
          name: 'Title',
          type: 'ctrTitle',
          box: coverTitleBox,
          body: body(words(''), 'b', listStyle(44, true, 'tx1')),
        }),
        placeholder({
          id: 3,
          name: 'Subtitle',
          type: 'subTitle',
          index: 1,
          box: coverSubtitleBox,
          body: body(words(''), 't', listStyle(20, false, 'tx2')),
        }),
      ]
    : [placeholder({ id: 2, name: 'Title', type: 'title', body: body(words('')) })];
  const feet = [
    placeholder({ id: 8, name: 'Footer', type: 'ftr', index: 2, body: body(words('')) }),
    placeholder({ id: 9, name: 'Slide number', type: 'sldNum', index: 3, body: body(numberField(1, language)) }),
  ];
  return xml(
    'p:sldLayout',
    { ...presentationNamespaces, type: layout, preserve: 1 },
    xml(
      'p:cSld',
      { name: isCover ? 'Title slide' : 'Title only' },
      isCover
        ? xml(
            'p:bg',
            {},
            xml('p:bgPr', {}, xml('a:solidFill', {}, xml('a:schemeClr', { val: 'bg2' })), xml('a:effectLst')),
          )
        : null,
      shapeTree(...shapes, ...feet),
    ),
    ownColours,
  );
}

export const coverTitleBox = { x: 88, y: 130, width: 980, height: 150 } as const;
export const coverSubtitleBox = { x: 88, y: 296, width: 980, height: 76 } as const;

/** What texts that stand in no place of the master look like. */
export const defaultTextStyle = xml('p:defaultTextStyle', {}, levelStyle(16, false, 'tx1'));

/** What the pages of speaker notes take their look from. */
export function notesMaster(language: string): Markup {
  const words = paragraphsOf([paragraph('')], language);
  return xml(
    'p:notesMaster',
    presentationNamespaces,
    xml(
      'p:cSld',
      {},
      xml(
        'p:bg',
        {},
        xml('p:bgPr', {}, xml('a:solidFill', {}, xml('a:schemeClr', { val: 'bg1' })), xml('a:effectLst')),
      ),
      shapeTree(
        xml(
          'p:sp',
          {},
          xml(
            'p:nvSpPr',
            {},
            xml('p:cNvPr', { id: 2, name: 'Slide image' }),
            xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
            xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg', idx: 2 })),
          ),
          xml('p:spPr', {}, transform('a:xfrm', { x: 72, y: 96, width: 576, height: 324 }), rectangle),
        ),
        placeholder({
          id: 3,
          name: 'Notes',
          type: 'body',
          index: 3,
          box: { x: 72, y: 456, width: 576, height: 400 },
          body: body(words, 't'),
        }),
      ),
    ),
    xml('p:clrMap', colourMap),
    xml('p:notesStyle', {}, levelStyle(14, false, 'tx1')),
  );
}

/** The notes of one slide. */
export function notesPage(lines: readonly string[], language: string): Markup {
  return xml(
    'p:notes',
    presentationNamespaces,
    xml(
      'p:cSld',
      {},
      shapeTree(
        xml(
          'p:sp',
          {},
          xml(
            'p:nvSpPr',
            {},
            xml('p:cNvPr', { id: 2, name: 'Slide image' }),
            xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
            xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg' })),
          ),
          xml('p:spPr'),
        ),
        placeholder({
          id: 3,
          name: 'Notes',
          type: 'body',
          index: 1,
          body: body(
            paragraphsOf(
              lines.map((line) => paragraph(line)),
              language,
            ),
          ),
        }),
      ),
    ),
    ownColours,
  );
}

/** Of the notes' page, portrait. */
export const notesSize = { cx: emu(720), cy: emu(960) } as const;
