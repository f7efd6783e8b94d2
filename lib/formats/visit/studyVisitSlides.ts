import type { Fact } from '../journeyFacts';
import type { Slide } from '../pptx/deck';
import { content } from '../pptx/masters';
import { paragraph } from '../pptx/shape';
import type { Show } from '../pptx/show';
import { fitted } from '../pptx/textFit';
import { comparedTellings } from './comparedTellings';
import { listTelling, type StudyVisits } from './studyVisits';
import { tellingSlides } from './tellingSlides';
import { resultOf, visitFacts } from './visitFacts';
import { stagesTelling } from './visitTellings';
import type { ToldVisit } from './visitWriting';

/** What stands beside the scores of a walkthrough. */
const factsBox = { x: content.x, y: content.y, width: 400, height: content.height } as const;
const scoresArea = { x: factsBox.x + factsBox.width + 40, width: content.width - factsBox.width - 40 } as const;

/** The walkthroughs of a study in one list, and those by the same brief side by side, with how far their shoppers agree. */
export function comparedVisitSlides(show: Show, visits: StudyVisits): void {
  tellingSlides(show, listTelling(visits), null);
  for (const each of visits.compared) {
    const { title } = each.document.brief;
    for (const telling of comparedTellings(each)) {
      if (!/^(?:scores|agreement)/.test(telling.id)) continue;
      tellingSlides(show, { ...telling, title: each.own.ofVisit(telling.title, title) }, null);
    }
  }
}

/** The scores of each walkthrough that has begun, on a slide with what is to know of it. */
export function visitSlides(show: Show, { told, begun }: StudyVisits): void {
  for (const visit of begun) {
    const telling = stagesTelling(told, visit);
    tellingSlides(show, { ...telling, title: told.own.visitOf(visit.name), text: resultOf(told, visit).text }, null, {
      area: scoresArea,
      beside: (slide) => factList(slide, visitFacts(told, visit), visit),
    });
  }
}

function factList(slide: Slide, facts: readonly Fact[], { name }: ToldVisit): void {
  slide.text(
    factsBox,
    facts.flatMap(({ name: of, text }, nth) => [
      paragraph(of, { size: 12, bold: true, ink: 'inkFaint', ...(nth === 0 ? {} : { above: 7 }) }),
      paragraph(fitted(text, factsBox.width * 0.97, 2, { size: 14, bold: false }), { size: 14 }),
    ]),
    { name },
  );
}
