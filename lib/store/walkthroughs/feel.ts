import { type CommandInput, type FeltTouchpoint, StoreError } from '@/lib/journey/commands';
import { problem } from '@/lib/journey/problem';
import { refusal } from '@/lib/journey/refusal';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { PageView } from '@/lib/journey/schemas/walkthrough';
import type { Recorder } from '@/lib/journey/visit/recorder';
import { hashEvidence, keepEvidence, tablesToKeepEvidence } from '../evidence';
import { positionAtEnd } from '../positions';
import type { StoreContext } from '../storeContext';
import type { TableName } from '../tables';
import { type Writer, write } from '../writer';
import { aroundOf, makingOf, tablesAround } from './aroundOf';
import { recorderOf, recordingOf } from './recordings';
import { touchpointOfViews } from './touchpointOfViews';
import { walkthroughOf } from './walkthroughRecords';

type Input = CommandInput<'feel'>;
type Emotion = NonNullable<Touchpoint['emotion']>;

const tables: readonly TableName[] = [
  ...tablesAround,
  'pageViews',
  'recordings',
  'touchpoints',
  ...tablesToKeepEvidence,
];

/** See `commandSchemas.feel`. @throws {StoreError} `notFound`, and `invalid` with no page in view and no title. */
export async function feel(context: StoreContext, input: Input): Promise<FeltTouchpoint> {
  const recorder = await recorderOf(context);
  const [hashed, making] = await Promise.all([hashEvidence(input.evidence), makingOf(context)]);
  return write(context, 'feel', tables, async (writer) => {
    const { database } = writer;
    const walkthrough = await walkthroughOf(database, input.walkthroughId);
    const view = await viewOf(writer, recorder, input);
    const existing = await database.touchpoints.get(view?.touchpointId ?? input.touchpointId);
    await keepEvidence(writer, hashed);
    const evidenceIds = hashed.map(({ id }) => id);
    if (existing) {
      const emotion = emotionAfter(existing.emotion, input);
      await writer.edit('touchpoints', existing, {
        emotion,
        ...(input.note !== undefined && { note: input.note }),
        ...(input.title !== undefined && { title: input.title }),
        evidenceIds: [...new Set([...existing.evidenceIds, ...evidenceIds])],
      });
      return { touchpointId: existing.id, created: false };
    }
    const around = await aroundOf(writer, walkthrough, making);
    const at = new Date(input.at).toISOString();
    const ofPage = touchpointOfViews(view ? [view] : [], around);
    const title = input.title ?? (view ? ofPage.title : undefined);
    if (title === undefined) throw refusal([problem('touchpoints.title', 'isMissing')]);
    await writer.create(
      'touchpoints',
      {
        ...ofPage,
        title,
        journeyId: walkthrough.journeyId,
        position: await positionAtEnd(writer, walkthrough.journeyId),
        capturedAt: at,
        utcOffsetMinutes: input.utcOffsetMinutes,
        // The page is still in view: for how long it was is filled in at the end.
        durationMs: null,
        emotion: emotionAfter(null, input),
        note: input.note ?? '',
        evidenceIds,
      },
      input.touchpointId,
    );
    if (view) await writer.edit('pageViews', view, { touchpointId: input.touchpointId });
    return { touchpointId: input.touchpointId, created: true };
  });
}

/** The page view that was named, or the one in view; null for none. */
async function viewOf({ database }: Writer, recorder: Recorder, input: Input): Promise<PageView | null> {
  if (input.pageViewId === null) return null;
  const state = input.pageViewId === undefined ? await recordingOf(database, input.walkthroughId) : null;
  const id = input.pageViewId ?? (state && recorder.look(state).inView);
  if (id === null) return null;
  const view = await database.pageViews.get(id);
  if (view?.walkthroughId === input.walkthroughId) return view;
  if (input.pageViewId === undefined) return null;
  throw new StoreError('notFound', `pageViews ${id}`);
}

/** The emotion with what was said of it; null as long as nothing was. */
function emotionAfter(before: Emotion | null, { valence, arousal, label }: Input): Emotion | null {
  const { basis } = before ?? { basis: null };
  const after: Emotion = {
    valence: valence === undefined ? (before?.valence ?? null) : valence,
    arousal: arousal === undefined ? (before?.arousal ?? null) : arousal,
    label: label === undefined ? (before?.label ?? null) : label,
    basis,
  };
  return after.valence === null && after.arousal === null && after.label === null ? null : { ...before, ...after };
}
