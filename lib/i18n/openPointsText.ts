import type { OpenPoints } from '../journey/visit/openPoints';
import type { Language } from './section';
import { walkthroughsMessages } from './walkthroughs';

/** What a walkthrough leaves open, in one line; null where it is whole. */
export function openPointsText(
  open: OpenPoints,
  { language, number }: { readonly language: Language; readonly number: (value: number) => string },
): string | null {
  const words = walkthroughsMessages[language];
  const counted = [
    [open.tasks.length, words.openTasks],
    [open.unsaid.length, words.openUnsaid],
    [open.unanswered.length, words.openCriteria],
    [open.withoutEvidence.length, words.openEvidence],
    [open.withoutComment.length, words.openComments],
  ] as const;
  const said = counted.flatMap(([count, word]) => (count === 0 ? [] : [word(count, number(count))]));
  if (open.withoutRecommendation) said.push(words.openRecommendation);
  return said.length === 0 ? null : said.join(', ');
}
