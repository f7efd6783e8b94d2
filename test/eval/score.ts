import { type Answers, type Field, fields } from './answers';
import { isRight } from './compare';
import type { LabelledPage } from './pageSet';

export type Outcome = 'correct' | 'wrong' | 'missing';

/** One thing that a page's labels say, and what became of it. */
export interface Judged {
  readonly file: string;
  readonly field: Field;
  readonly outcome: Outcome;
  readonly wanted: unknown;
  readonly given: string | number | null;
  readonly source: string;
}

/** Judges what a tool said of a page, for the labelled fields. */
export function judge({ file, gold }: LabelledPage, answers: Answers): Judged[] {
  return fields
    .filter((field) => gold[field] !== undefined && gold[field] !== null)
    .map((field) => {
      const wanted = gold[field];
      const answer = answers[field];
      if (!answer) return { file, field, outcome: 'missing', wanted, given: null, source: '' };
      const outcome = isRight(field, wanted, answer.value, gold.brand) ? 'correct' : 'wrong';
      return { file, field, outcome, wanted, given: answer.value, source: answer.source };
    });
}

export interface FieldScore {
  readonly n: number;
  readonly correct: number;
  readonly wrong: number;
  readonly missing: number;
  /** (correct - 3 x wrong) / n, in percent: one wrong answer takes away three right ones, a missing one only itself. */
  readonly score: number;
}

export function scoreOf(judged: readonly Judged[]): FieldScore {
  const count = (outcome: Outcome) => judged.filter((each) => each.outcome === outcome).length;
  const [n, correct, wrong, missing] = [judged.length, count('correct'), count('wrong'), count('missing')];
  return { n, correct, wrong, missing, score: n === 0 ? 0 : (100 * (correct - 3 * wrong)) / n };
}
