import { newTag } from '@/lib/capture/newTag';
import type { Language } from '@/lib/i18n/section';
import { titleProposal } from '@/lib/i18n/titleProposal';
import type { Draft } from '@/lib/journey/commands/draft';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import type { QuickTag, TagSubject } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { newId } from '@/lib/journey/newId';
import { cutText, wellFormed } from '@/lib/page/pageText';
import type { PageReading } from '@/lib/page/reading';
import { type PartToTag, targetOf } from './partToTag';

export interface OverlayDraftParts {
  readonly part: PartToTag;
  readonly reading: PageReading;
  readonly context: QuickTagContext;
  readonly screenshot: NewEvidence | null;
  readonly language: Language;
  readonly tabId: number;
  readonly sessionId: string;
  readonly now: Date;
}

/** The form as it first opens for a part of a page: filled in with what page and study tell. */
export function newOverlayDraft(parts: OverlayDraftParts): Draft {
  const { part, reading, screenshot, tabId, sessionId, now } = parts;
  const subject = subjectOf(part, reading, now);
  return {
    touchpointId: newId(),
    tabId,
    sessionId,
    origin: 'overlay',
    url: reading.page.url,
    tag: tagOf(subject, parts),
    subject,
    screenshot,
    elementPicture: null,
    touched: false,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
}

/** Whether two forms are about the same part of the same page: one that was closed may then go on. */
export function isSamePart(one: TagSubject, other: TagSubject): boolean {
  return one.quote === other.quote && one.target?.url === other.target?.url && one.target?.kind === other.target?.kind;
}

function subjectOf(part: PartToTag, { page, selection }: PageReading, now: Date): TagSubject {
  const ofSelection = part.kind === 'selection';
  return {
    page,
    anchor: ofSelection ? (selection?.anchor ?? null) : null,
    quote: ofSelection ? (selection?.quote ?? quoteOf(part.text)) : null,
    target: targetOf(part),
    element: null,
    review: null,
    capturedAt: now.toISOString(),
    utcOffsetMinutes: 0 - now.getTimezoneOffset(),
    device: 'computer',
  };
}

/** The browser's own words of a selection, of any length, as those of the page's reader: of a quote's length, fit to be kept. */
function quoteOf(text: string | null): string | null {
  return text === null ? null : cutText(wellFormed(text).trim(), longestQuote) || null;
}

const longestQuote = 100_000;

function tagOf(subject: TagSubject, { reading, context, language }: OverlayDraftParts): QuickTag {
  const { page, suggested } = reading;
  const title = titleProposal(language, {
    category: suggested.category,
    pageTitle: subject.target?.text || page.title,
    siteName: page.siteName,
    quote: subject.quote,
    addedCategories: context.addedCategories,
  });
  // The form looks for the page's own brand once it is on screen.
  return newTag({ title, suggested, context, brandCandidate: null });
}
