import * as z from 'zod/mini';
import { open } from './schemas/open';
import { metric, type Touchpoint } from './schemas/touchpoint';

type Metric = Touchpoint['metrics'][number];

/** A metric as it is typed: its indicator may not be chosen yet, nor its value known. */
export type MetricDraft = Omit<Metric, 'value'> & { readonly value: number | null };

/** Under which a touchpoint keeps, among its extensions, the metrics that are not whole: no count takes them for figures. */
const extensionKey = 'parcours.unfinishedMetrics';

const begunMetric = open({ ...metric.shape, kpiId: z.string(), value: z.nullable(z.number()) });

const isWhole = (draft: MetricDraft): draft is Metric => draft.kpiId !== '' && draft.value !== null;

/** A touchpoint's metrics, and behind them those that were begun. */
export function readMetrics({ metrics, extensions }: Pick<Touchpoint, 'metrics' | 'extensions'>): MetricDraft[] {
  const begun = extensions[extensionKey];
  const drafts = (Array.isArray(begun) ? begun : []).flatMap((each: unknown): MetricDraft[] => {
    const parsed = begunMetric.safeParse(each);
    return parsed.success && metrics.every(({ id }) => id !== parsed.data.id) ? [parsed.data] : [];
  });
  return [...metrics, ...drafts];
}

/** The fields that hold these metrics: the whole ones as such, the others among the extensions, all else in them as it was. */
export function writeMetrics(
  metrics: readonly MetricDraft[],
  { extensions }: Pick<Touchpoint, 'extensions'>,
): Partial<Pick<Touchpoint, 'metrics' | 'extensions'>> {
  const { [extensionKey]: before, ...others } = extensions;
  const begun = metrics.filter((each) => !isWhole(each));
  return {
    metrics: metrics.filter(isWhole),
    ...(begun.length > 0 ? { extensions: { ...others, [extensionKey]: begun } } : {}),
    ...(begun.length === 0 && before !== undefined ? { extensions: others } : {}),
  };
}
