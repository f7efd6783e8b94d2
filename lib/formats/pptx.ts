import { journeyCountRows, studyCountRows } from './countRows';
import type { DeliverableOptions } from './deliverable';
import { documentInsights } from './documentInsights';
import { documentParts, type JourneyPart, numberedEvidence } from './documentParts';
import { hasChapter } from './emptyJourneys';
import type { Bytes } from './format';
import type { MapDocument } from './mapDocument';
import { countSlides, methodSlide } from './pptx/closingSlides';
import { comparedBrandSlides } from './pptx/comparedBrandSlides';
import { coverSlide, sectionSlide } from './pptx/coverSlide';
import { curveSlide } from './pptx/curveSlide';
import { documentDeck } from './pptx/documentDeck';
import { evidenceSlides } from './pptx/evidenceSlides';
import { insightSlides, momentSlides, opportunitySlides, painPointSlides, voiceSlides } from './pptx/findingSlides';
import { journeyListSlides } from './pptx/journeyListSlides';
import { mapSlides } from './pptx/mapSlides';
import { personaSlide } from './pptx/personaSlide';
import { addLogo, addPictures } from './pptx/pictures';
import { type Show, showWords } from './pptx/show';
import { comparedVisitSlides, visitSlides } from './visit/studyVisitSlides';
import { studyVisits } from './visit/studyVisits';

/**
 * A journey or a study as a presentation whose shapes, texts, tables and chart are the program's own: to be edited. Office Open XML (ECMA-376), written
 * here: see the decision on libraries.
 */
export async function writePptx(document: MapDocument, options: DeliverableOptions = {}): Promise<Bytes> {
  const { signal, onProgress } = options;
  const { writing, journeys } = documentParts(document);
  const { study, client, scope } = document;
  const [only] = journeys;
  const isJourney = scope === 'journey' && only !== undefined;
  const visits = studyVisits(document);
  const name = isJourney ? `${study.name} – ${only.inJourney.journey.title}` : study.name;
  const deck = documentDeck(document, name);
  const evidence = numberedEvidence(document, journeys);
  const unlit = { deck, writing, ...showWords(document), journeys, evidence, isStudy: !isJourney };
  const pictures = await addPictures(unlit, {
    ...options,
    onProgress: (share) => onProgress?.(share * 0.9),
  });
  const logo = await addLogo(deck, client);
  const show: Show = { ...unlit, pictures };

  coverSlide(show, logo);
  if (!isJourney) {
    journeyListSlides(show);
    comparedBrandSlides(show);
    if (visits) comparedVisitSlides(show, visits);
    if (journeys.length > 1) {
      insightSlides(show, documentInsights(writing, document.journeys), null);
      countSlides(
        show,
        studyCountRows(writing),
        undefined,
        writing.words.pair(show.words.counts, writing.words.allJourneys),
      );
    }
  }
  for (const journey of journeys) {
    signal?.throwIfAborted();
    if (!hasChapter(document, journey.inJourney)) continue;
    if (!isJourney) sectionSlide(show, journey);
    await journeySlides(show, journey);
  }
  if (visits) visitSlides(show, visits);
  voiceSlides(show);
  evidenceSlides(show);
  methodSlide(show);
  signal?.throwIfAborted();
  const bytes = deck.finish();
  onProgress?.(1);
  return bytes;
}

async function journeySlides(show: Show, journey: JourneyPart): Promise<void> {
  const { writing } = show;
  personaSlide(show, journey);
  mapSlides(show, journey);
  if (writing.shows('emotion')) await curveSlide(show, journey);
  painPointSlides(show, journey);
  opportunitySlides(show, journey);
  momentSlides(show, journey);
  insightSlides(show, journey.insights, journey);
  // Of several journeys, those of all stand in front; the report has those of each.
  if (show.journeys.length === 1) countSlides(show, journeyCountRows(writing, journey.inJourney), journey);
}
