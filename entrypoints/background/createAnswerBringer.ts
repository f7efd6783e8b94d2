import type { SessionArea } from '@/lib/browser/sessionArea';

export interface AnswerBringerDeps {
  readonly session: Pick<SessionArea, 'get' | 'delete'>;
  readonly askedKey: string;
  readonly openPopup: () => Promise<unknown>;
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** A popup that is still there hears the answer itself, and says so within this time. */
const popupHearsWithinMs = 400;
/** A question that was refused is told to nobody: much later, it is not the one that is answered now. */
const longestQuestionMs = 5 * 60_000;

/** Makes what opens the popup anew once something was allowed and the browser's question had closed it: it goes on where it was. */
export function createAnswerBringer({ session, askedKey, openPopup, now, wait }: AnswerBringerDeps) {
  return async (): Promise<void> => {
    await wait(popupHearsWithinMs);
    const asked = await session.get(askedKey);
    if (typeof asked !== 'number') return;
    await session.delete(askedKey);
    if (now().getTime() - asked <= longestQuestionMs) await openPopup();
  };
}
