/** Work in steps: between two of them it may be left alone for a while. */
export type Steps<Answer> = Generator<void, Answer, void>;

/** Does all steps in one go. */
export function atOnce<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What steps answer, or `otherwise` where one of them fails. */
export function* attemptSteps<Answer>(steps: Steps<Answer>, otherwise: Answer): Steps<Answer> {
  try {
    return yield* steps;
  } catch {
    return otherwise;
  }
}

export interface Slices {
  /** After so many milliseconds of work, others have their turn before the next step. */
  readonly sliceMs: number;
  /** The time that counts, in milliseconds. */
  readonly now: () => number;
  /** Lets others have their turn. */
  readonly rest: () => Promise<void>;
}

/** Does steps on a thread that belongs to somebody else, in slices. */
export async function inSlices<Answer>(steps: Steps<Answer>, { sliceMs, now, rest }: Slices): Promise<Answer> {
  for (;;) {
    const end = now() + sliceMs;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (now() < end);
    await rest();
  }
}
