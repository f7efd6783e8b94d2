import { xmlText } from '@/lib/journey/xmlText';
import type { Bytes } from '../format';
import { type Canvas, createCanvas } from './canvas';
import {
  body,
  content,
  defaultTextStyle,
  type Layout,
  layouts,
  notesMaster,
  notesPage,
  notesSize,
  numberField,
  ownColours,
  placeholder,
  presentationNamespaces,
  shapeTree,
  slideLayout,
  slideMaster,
  slideSize,
  theme,
} from './masters';
import { createPackage } from './package';
import { emu, paragraph, paragraphsOf } from './shape';
import { all, type Markup, said, xml, xmlPart } from './xml';

const office = 'application/vnd.openxmlformats-officedocument';
const types = {
  presentation: { contentType: `${office}.presentationml.presentation.main+xml` },
  slide: { contentType: `${office}.presentationml.slide+xml` },
  slideMaster: { contentType: `${office}.presentationml.slideMaster+xml` },
  slideLayout: { contentType: `${office}.presentationml.slideLayout+xml` },
  notesMaster: { contentType: `${office}.presentationml.notesMaster+xml` },
  notesSlide: { contentType: `${office}.presentationml.notesSlide+xml` },
  presProps: { contentType: `${office}.presentationml.presProps+xml` },
  tableStyles: { contentType: `${office}.presentationml.tableStyles+xml` },
  theme: { contentType: `${office}.theme+xml` },
  chart: { contentType: `${office}.drawingml.chart+xml` },
  workbook: { contentType: `${office}.spreadsheetml.sheet`, byExtension: true },
  coreProperties: { contentType: 'application/vnd.openxmlformats-package.core-properties+xml' },
  extendedProperties: { contentType: `${office}.extended-properties+xml` },
} as const;

/** The formats of pictures that every presentation program shows. */
export type SlidePictureType = 'image/png' | 'image/jpeg' | 'image/gif';

export interface DeckOptions {
  readonly title: string;
  /** What wrote it. */
  readonly creator: string;
  /** BCP 47. */
  readonly language: string;
  /** RFC 3339. */
  readonly writtenAt: string;
  /** At the foot of every slide. */
  readonly footer: string;
}

export interface Slide extends Canvas {
  /** A relation to a picture that was added; pictures are in the file once, however often they are shown. */
  pictureRelation(path: string): string;
  chartRelation(path: string): string;
  /** A relation to a page; null for what is no address of one. */
  linkRelation(url: string): string | null;
  /** What the speaker reads; each line a paragraph. */
  notes(lines: readonly string[]): void;
}

/** A presentation, slide by slide. */
export type Deck = ReturnType<typeof createDeck>;

export function createDeck({ title, creator, language, writtenAt, footer }: DeckOptions) {
  const file = createPackage();
  const presentation = 'ppt/presentation.xml';
  const masterPath = 'ppt/slideMasters/slideMaster1.xml';
  const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';
  const layoutPath = (layout: Layout) => `ppt/slideLayouts/slideLayout${layouts.indexOf(layout) + 1}.xml`;
  const slides: { readonly relation: string; readonly write: () => void }[] = [];
  const pictures = new Map<string, string>();
  let charts = 0;

  file.relate('', 'officeDocument', presentation);
  file.relate('', 'coreProperties', 'docProps/core.xml');
  file.relate('', 'extendedProperties', 'docProps/app.xml');
  const masterRelation = file.relate(presentation, 'slideMaster', masterPath);
  const notesRelation = file.relate(presentation, 'notesMaster', notesMasterPath);
  file.relate(presentation, 'presProps', 'ppt/presProps.xml');
  file.relate(presentation, 'tableStyles', 'ppt/tableStyles.xml');
  file.relate(presentation, 'theme', 'ppt/theme/theme1.xml');
  const layoutRelations = layouts.map((layout) => {
    const path = layoutPath(layout);
    file.add(path, types.slideLayout, xmlPart(slideLayout(layout, language)));
    file.relate(path, 'slideMaster', masterPath);
    return file.relate(masterPath, 'slideLayout', path);
  });
  file.relate(masterPath, 'theme', 'ppt/theme/theme1.xml');
  file.relate(notesMasterPath, 'theme', 'ppt/theme/theme2.xml');

  return {
    /** Adds a slide; `headings` fill its placeholders: its title and, on a title slide, what stands below. */
    slide(layout: Layout, headings: readonly [title: string, subtitle?: string]): Slide {
      const number = slides.length + 1;
      const path = `ppt/slides/slide${number}.xml`;
      const relation = file.relate(presentation, 'slide', path);
      file.relate(path, 'slideLayout', layoutPath(layout));
      const shapes: Markup[] = [];
      let lastId = 1;
      const nextId = () => {
        lastId += 1;
        return lastId;
      };
      const words = (text: string) => body(paragraphsOf([paragraph(text)], language));
      const [heading, subtitle] = headings;
      const isCover = layout === 'title';
      shapes.push(
        placeholder({ id: nextId(), name: 'Title', type: isCover ? 'ctrTitle' : 'title', body: words(heading) }),
      );
      if (isCover && subtitle) {
        shapes.push(placeholder({ id: nextId(), name: 'Subtitle', type: 'subTitle', index: 1, body: words(subtitle) }));
      }
      const canvas = createCanvas(shapes, nextId, language);
      if (!isCover && subtitle) {
        canvas.text(
          { x: content.x, y: 74, width: content.width, height: 34 },
          [paragraph(subtitle, { size: 15, ink: 'inkSoft' })],
          { name: 'Subtitle' },
        );
      }
      let noteLines: readonly string[] = [];
      const related = new Map<string, string>();
      const once = (to: string, relate: () => string) => {
        const known = related.get(to) ?? relate();
        related.set(to, known);
        return known;
      };
      slides.push({
        relation,
        write() {
          shapes.push(
            placeholder({ id: nextId(), name: 'Footer', type: 'ftr', index: 2, body: words(footer) }),
            placeholder({
              id: nextId(),
              name: 'Slide number',
              type: 'sldNum',
              index: 3,
              body: body(numberField(number, language)),
            }),
          );
          file.add(
            path,
            types.slide,
            xmlPart(xml('p:sld', presentationNamespaces, xml('p:cSld', {}, shapeTree(...shapes)), ownColours)),
          );
          if (noteLines.length === 0) return;
          const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
          file.add(notesPath, types.notesSlide, xmlPart(notesPage(noteLines, language)));
          file.relate(notesPath, 'notesMaster', notesMasterPath);
          file.relate(notesPath, 'slide', path);
          file.relate(path, 'notesSlide', notesPath);
        },
      });
      return {
        ...canvas,
        pictureRelation: (to) => once(to, () => file.relate(path, 'image', to)),
        chartRelation: (to) => once(to, () => file.relate(path, 'chart', to)),
        linkRelation(url) {
          if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
          const { href } = new URL(url);
          return once(href, () => file.relate(path, 'hyperlink', href, true));
        },
        notes(lines) {
          noteLines = lines.filter((line) => line.trim() !== '');
        },
      };
    },

    /** Keeps a picture under its hash; gives its path. */
    picture(sha256: string, mediaType: SlidePictureType, bytes: Uint8Array): string {
      const known = pictures.get(sha256);
      if (known) return known;
      const extension = mediaType.slice('image/'.length);
      const path = `ppt/media/image${pictures.size + 1}.${extension}`;
      file.add(path, { contentType: mediaType, byExtension: true }, bytes);
      pictures.set(sha256, path);
      return path;
    },

    /** Adds a chart with the workbook that its figures are edited in; gives its path. */
    chart(write: (workbookRelation: string) => Markup, workbook: Uint8Array): string {
      charts += 1;
      const path = `ppt/charts/chart${charts}.xml`;
      const workbookPath = `ppt/embeddings/workbook${charts}.xlsx`;
      file.add(workbookPath, types.workbook, workbook);
      file.add(path, types.chart, xmlPart(write(file.relate(path, 'package', workbookPath))));
      return path;
    },

    finish(): Bytes {
      for (const { write } of slides) write();
      file.add(
        presentation,
        types.presentation,
        xmlPart(
          presentationPart(
            masterRelation,
            notesRelation,
            slides.map(({ relation }) => relation),
          ),
        ),
      );
      file.add(masterPath, types.slideMaster, xmlPart(slideMaster(language, layoutRelations)));
      file.add(notesMasterPath, types.notesMaster, xmlPart(notesMaster(language)));
      file.add('ppt/theme/theme1.xml', types.theme, xmlPart(theme('Parcours')));
      file.add('ppt/theme/theme2.xml', types.theme, xmlPart(theme('Parcours notes')));
      file.add('ppt/presProps.xml', types.presProps, xmlPart(xml('p:presentationPr', presentationNamespaces)));
      file.add(
        'ppt/tableStyles.xml',
        types.tableStyles,
        xmlPart(
          xml('a:tblStyleLst', {
            'xmlns:a': presentationNamespaces['xmlns:a'],
            def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
          }),
        ),
      );
      file.add('docProps/core.xml', types.coreProperties, xmlPart(coreProperties(title, creator, language, writtenAt)));
      file.add('docProps/app.xml', types.extendedProperties, xmlPart(extendedProperties(creator, slides.length)));
      return file.finish(new Date(writtenAt));
    },
  };
}

function presentationPart(master: string, notes: string, slides: readonly string[]): Markup {
  return xml(
    'p:presentation',
    { ...presentationNamespaces, saveSubsetFonts: 1 },
    xml('p:sldMasterIdLst', {}, xml('p:sldMasterId', { id: 2_147_483_648, 'r:id': master })),
    xml('p:notesMasterIdLst', {}, xml('p:notesMasterId', { 'r:id': notes })),
    xml('p:sldIdLst', {}, all(slides.map((relation, at) => xml('p:sldId', { id: 256 + at, 'r:id': relation })))),
    xml('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
    xml('p:notesSz', notesSize),
    defaultTextStyle,
  );
}

function coreProperties(title: string, creator: string, language: string, writtenAt: string): Markup {
  const toTheSecond = writtenAt.replace(/\.\d+/, '');
  const moment = (name: string) => xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, said(toTheSecond));
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    xml('dc:title', {}, said(xmlText(title))),
    xml('dc:creator', {}, said(creator)),
    xml('dc:language', {}, said(language)),
    moment('dcterms:created'),
    moment('dcterms:modified'),
  );
}

function extendedProperties(creator: string, slides: number): Markup {
  return xml(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    xml('Application', {}, said(creator)),
    xml('Slides', {}, said(String(slides))),
  );
}
