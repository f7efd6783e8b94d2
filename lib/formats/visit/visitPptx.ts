import type { DeliverableOptions } from '../deliverable';
import { documentParts, numberedEvidence } from '../documentParts';
import type { Bytes } from '../format';
import { methodSlide } from '../pptx/closingSlides';
import { firstSlide } from '../pptx/coverSlide';
import { curveSlide } from '../pptx/curveSlide';
import { documentDeck } from '../pptx/documentDeck';
import { evidenceSlides } from '../pptx/evidenceSlides';
import { mapSlides } from '../pptx/mapSlides';
import { addLogo, addPictures } from '../pptx/pictures';
import { type Show, showWords } from '../pptx/show';
import { tellingSlides } from './tellingSlides';
import { visitContents } from './visitContents';
import type { VisitDocument } from './visitDocument';
import { visitWriting } from './visitWriting';

/** A walkthrough, or several by one brief, as a presentation whose shapes, texts, tables and chart are the program's own: to be edited. */
export async function writeVisitPptx(document: VisitDocument, options: DeliverableOptions = {}): Promise<Bytes> {
  const { signal, onProgress } = options;
  const { map, brief, scope } = document;
  const told = visitWriting(document);
  const { writing, journeys } = documentParts(map);
  const { kicker, title, fullTitle, result, facts, tellings } = visitContents(told);
  const deck = documentDeck(map, fullTitle);
  const evidence = numberedEvidence(map, journeys, told.besides);
  const unlit = { deck, writing, ...showWords(map), journeys, evidence, isStudy: scope === 'brief' };
  const pictures = await addPictures(unlit, { ...options, onProgress: (share) => onProgress?.(share * 0.9) });
  const logo = await addLogo(deck, map.client);
  const show: Show = { ...unlit, pictures };

  firstSlide(show, logo, {
    kicker,
    title,
    subtitle: brief.scenario,
    facts: [...(result ? [result] : []), ...facts],
    notes: [brief.objective, brief.scenario],
  });
  if (scope === 'walkthrough') {
    for (const journey of journeys) {
      signal?.throwIfAborted();
      mapSlides(show, journey);
      if (writing.shows('emotion')) await curveSlide(show, journey);
    }
  }
  for (const telling of tellings) {
    signal?.throwIfAborted();
    tellingSlides(show, telling);
  }
  if (scope === 'brief' && writing.shows('emotion')) for (const journey of journeys) await curveSlide(show, journey);
  evidenceSlides(show);
  methodSlide(show);
  signal?.throwIfAborted();
  const bytes = deck.finish();
  onProgress?.(1);
  return bytes;
}
