/** The colours that a map is drawn in, by name: the screen has them as variables, a file as the light theme's values. */
export const inks = [
  'ink',
  'inkSoft',
  'inkFaint',
  'ground',
  'surface',
  'sunken',
  'rule',
  'ruleStrong',
  'accent',
  'accentSoft',
  'onAccent',
  'danger',
  'dangerSoft',
  'success',
  'successSoft',
  'warning',
  'warningSoft',
  'emotionM2',
  'emotionM1',
  'emotion0',
  'emotionP1',
  'emotionP2',
] as const;
export type Ink = (typeof inks)[number];

/** A font by what the layout needs of it: CSS pixels, and whether it is bold. */
export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text in CSS pixels. */
export type Measure = (text: string, font: Font) => number;

/** How a line is broken, for eyes that do not tell colours apart. */
export type Dash = 'solid' | 'dashed' | 'dotted' | 'longDashed' | 'dashDotted';

interface Painted {
  readonly fill?: Ink | undefined;
  readonly stroke?: Ink | undefined;
  /** CSS pixels; 1 where a stroke says nothing. */
  readonly strokeWidth?: number | undefined;
  readonly dash?: Dash | undefined;
  /** 0 to 1; 1 where it says nothing. */
  readonly opacity?: number | undefined;
}

/** One thing that is drawn. Places and lengths in CSS pixels. */
export type Mark =
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    } & Painted)
  | {
      readonly kind: 'text';
      /** The baseline of the first line, and the text's start, middle or end. */
      readonly x: number;
      readonly y: number;
      readonly lines: readonly string[];
      readonly lineHeight: number;
      readonly font: Font;
      readonly fill: Ink;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly italic?: boolean;
      /** Around the letters, where they stand on lines. */
      readonly halo?: Ink;
    }
  | ({ readonly kind: 'path'; readonly d: string } & Painted)
  /** The part of a path that lies within a rectangle. */
  | ({
      readonly kind: 'clippedPath';
      readonly d: string;
      readonly clip: Box;
    } & Painted)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number } & Painted)
  | {
      readonly kind: 'image';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Of the evidence; drawn from its top, cut where it does not fit. */
      readonly sha256: string;
      readonly alt: string;
    };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A touchpoint, or a group of them that is folded into a summary, with what is drawn for it. */
export interface Slot extends Box {
  /** Of its touchpoints, in the order of the journey; empty where a stage has none. */
  readonly ids: readonly string[];
  /** Of the column that it stands in: a stage, null for "To code"; on a timeline a span of time. */
  readonly stageId: string | null;
  readonly isFolded: boolean;
  /** Whether others are to stand out. */
  readonly isFaint?: boolean;
  readonly marks: readonly Mark[];
  /** Where each lane's cell is, for pointing at. */
  readonly cells: readonly (Box & { readonly laneId: string })[];
}

/** A stage (or a channel, or a span of time) that slots stand in. */
export interface Column extends Box {
  /** Of the stage; null for "To code". */
  readonly id: string | null;
  readonly name: string;
  /** All touchpoints that stand in it. */
  readonly count: number;
  /** Those of them that count: without what is excluded. */
  readonly counted: number;
  readonly meanValence: number | null;
  /** Whether its touchpoints are summed up. */
  readonly isFolded: boolean;
}

export interface LaneBand extends Box {
  readonly id: string;
  readonly name: string;
  /** Whether nothing stands in it: it is thin then. */
  readonly isEmpty: boolean;
}

/** Marks that are drawn together, and how far they reach from left to right: what lies outside a window need not be drawn. */
export interface Piece {
  readonly x: number;
  readonly width: number;
  readonly marks: readonly Mark[];
}

/** What names a column: on a screen it stays in the window as long as its column is there. */
export interface Head extends Piece {
  readonly id: string;
  /** How much of the width it needs itself. */
  readonly taken: number;
}

/**
 * A map, laid out: what screen, report and picture draw alike. The origin is the top left; what scrolls lies right of
 * `sideWidth` and below `headerHeight`.
 */
export interface MapScene {
  readonly width: number;
  readonly height: number;
  readonly sideWidth: number;
  readonly headerHeight: number;
  /** Behind everything: bands of lanes and columns. */
  readonly backdrop: readonly Mark[];
  readonly columns: readonly Column[];
  readonly lanes: readonly LaneBand[];
  readonly slots: readonly Slot[];
  /** Over the slots: the curve, and arcs that go back. */
  readonly overlay: readonly Piece[];
  /** Stays at the top: phases and stages. */
  readonly header: readonly Mark[];
  /** The marks of the header that name its columns. */
  readonly heads: readonly Head[];
  /** Stays at the left: the names of the lanes. */
  readonly side: readonly Mark[];
}
