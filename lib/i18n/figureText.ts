import type { Figure } from '../journey/compare/figure';
import type { MeasureId } from '../journey/compare/measures';
import { compareMessages } from './compare';
import { durationText } from './durationText';
import type { Language } from './section';

/** How the values of measures are written. */
export interface FigureReading {
  readonly number: (value: number) => string;
  /** With its sign. */
  readonly valence: (value: number) => string;
  /** An amount of money; the bare number where its currency is not known. */
  readonly amount: (value: number, currency: string | null) => string;
}

/** A value of a measure as it is read. */
export function valueText(measure: MeasureId, value: number, unit: string | null, format: FigureReading): string {
  switch (measure) {
    case 'meanValence':
    case 'medianValence':
    case 'lowestValence':
    case 'gap':
      return format.valence(value);
    case 'duration':
      return durationText(value, format);
    case 'firstPrice':
    case 'lastPrice':
      return format.amount(value, unit);
    default:
      return format.number(Math.round(value * 10) / 10);
  }
}

/** The value of a figure, or why there is none. */
export function figureValue(measure: MeasureId, figure: Figure, language: Language, format: FigureReading): string {
  const words = compareMessages[language];
  if (figure.value !== null) return valueText(measure, figure.value, figure.unit, format);
  return figure.unit === null ? words.notKnown : words.variousUnits;
}

/** What a figure rests on, and how far its journeys lie apart. */
export function figureGround(measure: MeasureId, figure: Figure, language: Language, format: FigureReading): string {
  const words = compareMessages[language];
  const n = format.number(figure.n);
  if (!figure.spread) return words.n(n);
  const { journeys, low, high, kind } = figure.spread;
  const ground = words.nOfJourneys(n, journeys, format.number(journeys));
  if (journeys < 2 || low === high) return ground;
  const [from, to] = [low, high].map((value) => valueText(measure, value, figure.unit, format));
  const spread = kind === 'quartiles' ? words.middleHalf : words.wholeRange;
  return `${ground} · ${spread(from ?? '', to ?? '')}`;
}

/** Names of the measures. */
export function measureName(measure: MeasureId, language: Language): string {
  const words = compareMessages[language];
  return measure === 'coded' ? words.codedCount : words[measure];
}
