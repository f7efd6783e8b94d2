import type { Finding } from '../insights/finding';
import type { ToldPoint } from './toldPoints';

/** What stands out most in a stage; the words are the reader's language's. */
export type Headline =
  /** Somebody wrote it. */
  | { readonly kind: 'own'; readonly text: string }
  /** Nothing was captured. */
  | { readonly kind: 'empty' }
  /** There are touchpoints, and nobody has said what was felt (or it is not shown). */
  | { readonly kind: 'uncoded'; readonly count: number }
  /** Of the whole journey, as those below. `isOnly`: no other touchpoint felt as low, or as high. */
  | { readonly kind: 'lowestAndHighest'; readonly isOnly: boolean }
  | { readonly kind: 'lowest' | 'highest'; readonly title: string; readonly isOnly: boolean }
  /** The steepest fall of the journey ends here. `value` is below 0. */
  | { readonly kind: 'drop'; readonly title: string; readonly value: number }
  /** `severity` 4 or 5. */
  | { readonly kind: 'painPoint'; readonly text: string; readonly severity: number }
  | { readonly kind: 'allPositive' | 'allNegative'; readonly coded: number }
  /** Where the emotions lean; `mixed` where some are good, some bad, and the mean is near neither. */
  | { readonly kind: 'positive' | 'negative' | 'mixed' | 'neutral'; readonly coded: number };

/** Extremes that more touchpoints than these share mark out none of them. */
const mostAlike = 3;
/** On the scale from 1 to 5. */
const grave = 4;
/** A mean that is nearer to neutral leans to neither side. */
const leastLean = 0.5;

/** The strongest finding of a stage. `findings` are those of the whole journey; `points` those of the stage that count. */
export function stageHeadline(points: readonly ToldPoint[], findings: readonly Finding[]): Headline {
  const [first] = points;
  if (!first) return { kind: 'empty' };
  const titles = new Map(points.map(({ id, title }) => [id, title]));
  const extreme = (kind: 'lowest' | 'highest') => {
    const found = findings.find((finding) => finding.kind === kind);
    if (!found || found.touchpointIds.length > mostAlike) return null;
    // A lowest point that is not low is none worth telling.
    if (kind === 'lowest' ? (found.value ?? 0) >= 0 : (found.value ?? 0) <= 0) return null;
    const title = found.touchpointIds.map((id) => titles.get(id)).find((each) => each !== undefined);
    return title === undefined ? null : { title, isOnly: found.touchpointIds.length === 1 };
  };
  const [lowest, highest] = [extreme('lowest'), extreme('highest')];
  if (lowest && highest) return { kind: 'lowestAndHighest', isOnly: lowest.isOnly && highest.isOnly };
  if (lowest) return { kind: 'lowest', ...lowest };
  if (highest) return { kind: 'highest', ...highest };
  const drop = findings.find(({ kind }) => kind === 'steepestDrop');
  const fallen = titles.get(drop?.touchpointIds[1] ?? '');
  if (fallen !== undefined && (drop?.value ?? 0) <= -2) return { kind: 'drop', title: fallen, value: drop?.value ?? 0 };
  const gravest = points
    .flatMap(({ painPoints }) => painPoints)
    .reduce<{ text: string; severity: number } | null>(
      (most, { text, severity }) =>
        (severity ?? 0) >= grave && (severity ?? 0) > (most?.severity ?? 0)
          ? { text: text.trim(), severity: severity ?? 0 }
          : most,
      null,
    );
  if (gravest) return { kind: 'painPoint', ...gravest };
  const valences = points.flatMap(({ valence }) => valence ?? []);
  const coded = valences.length;
  if (coded === 0) return { kind: 'uncoded', count: points.length };
  if (coded > 1 && valences.every((valence) => valence > 0)) return { kind: 'allPositive', coded };
  if (coded > 1 && valences.every((valence) => valence < 0)) return { kind: 'allNegative', coded };
  const mean = valences.reduce((sum, valence) => sum + valence, 0) / coded;
  if (Math.abs(mean) >= leastLean) return { kind: mean > 0 ? 'positive' : 'negative', coded };
  const isMixed = valences.some((valence) => valence > 0) && valences.some((valence) => valence < 0);
  return { kind: isMixed ? 'mixed' : 'neutral', coded };
}
