import { columnNames } from '@/lib/i18n/table';
import { stageOf } from '@/lib/journey/board';
import { basisIds } from '@/lib/journey/catalogues/bases';
import { touchpointStatusIds } from '@/lib/journey/catalogues/touchpointStatuses';
import { compareText } from '@/lib/journey/compareText';
import { labelIn } from '@/lib/journey/labelIn';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { fold } from '@/lib/journey/search';
import type { TableColumn, TableSort } from '@/lib/journey/tableView';
import { emotionWords } from '../emotionWords';
import type { Formatting } from '../formatting';
import type { TableFacts } from './tableFacts';

/** How a cell is edited where it stands. */
export type CellEditing = 'line' | 'lines' | 'tags' | 'choice';

export interface ColumnDefinition {
  readonly id: TableColumn;
  readonly name: string;
  /** Of the CSS grid. `least` in pixels, `share` of what room there is. */
  readonly least: number;
  readonly share: number;
  /** What the cell says. */
  readonly text: (touchpoint: Touchpoint) => string;
  /** The same for a spreadsheet, which wants all of it. */
  readonly copied: (touchpoint: Touchpoint) => string;
  /** What it is sorted by: null comes last, in both directions. */
  readonly rank: (touchpoint: Touchpoint) => string | number | null;
  readonly editing: CellEditing | null;
}

const widths: Readonly<Record<TableColumn, readonly [least: number, share: number]>> = {
  title: [220, 4],
  journey: [130, 2],
  persona: [110, 1.5],
  stage: [110, 1.2],
  emotion: [130, 1.3],
  brand: [100, 1.2],
  hostBrand: [100, 1.2],
  channel: [110, 1.2],
  category: [150, 2],
  basis: [110, 1],
  status: [90, 1],
  tags: [120, 1.5],
  note: [160, 2.5],
  when: [128, 0.6],
  source: [110, 1.2],
  observer: [100, 1.2],
  evidence: [80, 0.4],
  painPoints: [160, 2.5],
  effort: [90, 0.4],
  satisfaction: [96, 0.4],
  importance: [96, 0.4],
};

const editing: Readonly<Partial<Record<TableColumn, CellEditing>>> = {
  title: 'line',
  stage: 'choice',
  emotion: 'choice',
  brand: 'choice',
  channel: 'choice',
  category: 'choice',
  basis: 'choice',
  status: 'choice',
  tags: 'tags',
  note: 'lines',
};

/** Every column, by id. */
export function columnsOf(facts: TableFacts, format: Formatting): Readonly<Record<TableColumn, ColumnDefinition>> {
  const { language } = facts;
  const stageRanks = new Map(facts.stages.map(({ id, phase }, index) => [id, phases.indexOf(phase) * 1000 + index]));
  const number = (value: number | null) => (value === null ? '' : format.number(value));
  const host = (touchpoint: Touchpoint) => {
    const url = touchpoint.page?.url;
    return url === undefined ? '' : (URL.parse?.(url)?.hostname ?? url).replace(/^www\./, '');
  };
  const define = (
    id: TableColumn,
    text: ColumnDefinition['text'],
    rank: ColumnDefinition['rank'] = (touchpoint) => fold(text(touchpoint)) || null,
    copied: ColumnDefinition['text'] = text,
  ): ColumnDefinition => ({
    id,
    name: columnNames[language][id],
    least: widths[id][0],
    share: widths[id][1],
    text,
    copied,
    rank,
    editing: editing[id] ?? null,
  });
  return {
    title: define('title', ({ title }) => title),
    journey: define('journey', ({ journeyId }) => facts.journeyTitle(journeyId)),
    persona: define('persona', (touchpoint) => facts.personaName(facts.journeyOf(touchpoint)?.personaId ?? null)),
    stage: define(
      'stage',
      (touchpoint) => {
        const stage = stageOf(touchpoint, facts.stagesOf(touchpoint));
        return stage ? labelIn(stage.labels, language) : '';
      },
      (touchpoint) => stageRanks.get(stageOf(touchpoint, facts.stagesOf(touchpoint))?.id ?? '') ?? null,
    ),
    emotion: define(
      'emotion',
      ({ emotion }) => emotionWords(emotion, language) ?? '',
      ({ emotion }) => emotion?.valence ?? null,
      // What is seen beside the word is the face.
      ({ emotion }) =>
        [
          emotion && emotionWords({ ...emotion, label: null }, language),
          emotion?.label && emotionWords(emotion, language),
        ]
          .filter(Boolean)
          .join(': '),
    ),
    brand: define('brand', ({ brandId }) => facts.brandName(brandId)),
    hostBrand: define('hostBrand', ({ hostBrandId }) => facts.brandName(hostBrandId)),
    channel: define('channel', ({ channel }) => facts.channelLabel(channel)),
    category: define('category', ({ category }) => facts.categoryLabel(category)),
    basis: define(
      'basis',
      ({ basis }) => facts.basisLabel(basis),
      ({ basis }) => basisIds.indexOf(basis),
    ),
    status: define(
      'status',
      ({ status }) => facts.statusLabel(status),
      ({ status }) => touchpointStatusIds.indexOf(status),
    ),
    tags: define('tags', ({ tags }) => tags.join(', ')),
    note: define('note', ({ note }) => note),
    when: define(
      'when',
      format.touchpointTime,
      ({ occurredAt, capturedAt }) => Date.parse(occurredAt?.time ?? capturedAt),
      spreadsheetTime,
    ),
    source: define('source', host),
    observer: define('observer', ({ observerId }) => facts.observerName(observerId)),
    evidence: define(
      'evidence',
      ({ evidenceIds }) => number(evidenceIds.length),
      ({ evidenceIds }) => evidenceIds.length,
    ),
    painPoints: define('painPoints', ({ painPoints }) => painPoints.map(({ text }) => text).join(' · ')),
    effort: define(
      'effort',
      ({ effort }) => number(effort),
      ({ effort }) => effort,
    ),
    satisfaction: define(
      'satisfaction',
      ({ satisfaction }) => number(satisfaction),
      ({ satisfaction }) => satisfaction,
    ),
    importance: define(
      'importance',
      ({ importance }) => number(importance),
      ({ importance }) => importance,
    ),
  };
}

/** Where it happened, as spreadsheets of any language read it ("2026-03-02 10:00"): as much of it as is known. */
function spreadsheetTime({ occurredAt, capturedAt, utcOffsetMinutes }: Touchpoint): string {
  const instant = new Date(occurredAt?.time ?? capturedAt);
  const offset = utcOffsetMinutes ?? -instant.getTimezoneOffset();
  const local = new Date(instant.getTime() + offset * 60_000).toISOString().replace('T', ' ');
  const lengths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };
  return local.slice(0, lengths[occurredAt?.precision ?? ''] ?? 16);
}

const phases = ['before', 'during', 'after'];

/** Touchpoints in another order; those that are equal in it stay in the order given. */
export function sortTouchpoints(
  touchpoints: readonly Touchpoint[],
  columns: Readonly<Record<TableColumn, ColumnDefinition>>,
  sort: readonly TableSort[],
): readonly Touchpoint[] {
  if (sort.length === 0) return touchpoints;
  const keys = sort.map(({ column, descending }) => ({ rank: columns[column].rank, direction: descending ? -1 : 1 }));
  return touchpoints
    .map((touchpoint) => ({ touchpoint, ranks: keys.map(({ rank }) => rank(touchpoint)) }))
    .sort((a, b) => {
      for (const [index, { direction }] of keys.entries()) {
        const order = compareRanks(a.ranks[index] ?? null, b.ranks[index] ?? null, direction);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ touchpoint }) => touchpoint);
}

/** What has no rank comes last, whatever the direction. */
function compareRanks(a: string | number | null, b: string | number | null, direction: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  return compareText(String(a), String(b)) * direction;
}
