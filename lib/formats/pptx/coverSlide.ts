import type { JourneyPart } from '../documentParts';
import { type Fact, journeyFacts } from '../journeyFacts';
import { studyFacts } from '../studyFacts';
import type { Slide } from './deck';
import { content, footBox } from './masters';
import { paragraph } from './shape';
import type { Show, ShownPicture } from './show';
import { fitted } from './textFit';

/** Facts that stand on the slide of the persona. */
const toldLater = (words: Show['writing']['words']) => [words.scenario, words.goal, words.expectations];

const columns = 5;
const gap = 24;

/** What the first slide says. */
export interface CoverWords {
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly Fact[];
  /** For who speaks. */
  readonly notes: readonly string[];
}

/** What it is of, who and when, how much there is, and on what it rests. */
export function coverSlide(show: Show, logo: ShownPicture | null): void {
  const { writing, words, journeys } = show;
  const { study, scope } = writing.document;
  const [only] = journeys;
  const isJourney = scope === 'journey' && only !== undefined;
  const journey = only?.inJourney.journey;
  firstSlide(show, logo, {
    kicker: isJourney ? words.kicker : words.studyKicker,
    title: isJourney ? only.inJourney.journey.title : study.name,
    subtitle: study.question,
    facts: isJourney ? factsOf(show, only) : studyFacts(writing, journeys, show.evidence.size),
    notes: isJourney && journey ? [journey.scenario, journey.goal, journey.expectations] : [study.question],
  });
}

/** The slide that a presentation begins with. */
export function firstSlide(show: Show, logo: ShownPicture | null, told: CoverWords): void {
  const { writing } = show;
  const { document, words: own, labels } = writing;
  const { client, exportedAt, generator } = document;
  const slide = coverOf(show, told.kicker, told.title, told.subtitle);
  factGrid(slide, told.facts);
  const written = [
    own.exportedBy(labels.day(exportedAt), `${generator.name} ${generator.version}`.trim()),
    ...(client ? [own.clientVersion] : []),
  ].join(' ');
  slide.text({ ...footBox, x: 88, y: 648, width: 980 }, [paragraph(written, { size: 12, ink: 'inkFaint' })]);
  if (logo) {
    const scale = Math.min(220 / logo.width, 72 / logo.height);
    const size = { width: logo.width * scale, height: logo.height * scale };
    slide.picture(
      { x: content.x + content.width - size.width, y: 44, ...size },
      slide.pictureRelation(logo.path),
      show.report.logo,
    );
  }
  slide.notes([...told.notes, ...(writing.shows('emotion') ? [own.emotionScale] : []), own.basesExplained]);
}

/** The slide that a journey of a study begins with. */
export function sectionSlide(show: Show, journey: JourneyPart): void {
  const { title, scenario } = journey.inJourney.journey;
  const slide = coverOf(show, show.words.kicker, title, scenario);
  factGrid(slide, factsOf(show, journey));
}

function factsOf({ writing }: Show, { inJourney }: JourneyPart) {
  const later = toldLater(writing.words);
  return journeyFacts(writing, inJourney).filter(({ name }) => !later.includes(name));
}

function coverOf({ deck }: Show, kicker: string, title: string, subtitle: string): Slide {
  const slide = deck.slide('title', [
    fitted(title, 950, 3, { size: 44, bold: true }),
    fitted(subtitle, 960, 3, { size: 20, bold: false }),
  ]);
  slide.shape({ x: 0, y: 0, width: 18, height: 720 }, { fill: 'accent', name: 'Band' });
  slide.text({ x: 88, y: 84, width: 800, height: 24 }, [paragraph(kicker, { size: 17, bold: true, ink: 'accent' })], {
    name: 'Kicker',
  });
  slide.shape({ x: 88, y: 386, width: 1144, height: 1.5 }, { fill: 'ruleStrong', name: 'Rule' });
  return slide;
}

function factGrid(slide: Slide, facts: readonly Fact[]): void {
  const width = (1144 - (columns - 1) * gap) / columns;
  facts.slice(0, columns * 2).forEach(({ name, text }, at) => {
    const box = {
      x: 88 + (at % columns) * (width + gap),
      y: 404 + Math.floor(at / columns) * 120,
      width,
      height: 112,
    };
    slide.text(
      box,
      [
        paragraph(name, { size: 12, bold: true, ink: 'inkFaint' }),
        paragraph(fitted(text, width * 0.97, 5, { size: 15, bold: false }), { size: 15, above: 3 }),
      ],
      { name },
    );
  });
}
