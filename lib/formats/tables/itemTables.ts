import { unitText } from '@/lib/i18n/measureText';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { DocumentJourney } from '../mapDocument';
import type { Writing } from '../writing';
import { type ColumnOf, column, type Table, tableOf, textOrNull } from './table';

/** Something that stands under a touchpoint. */
interface Row<Item> {
  readonly item: Item;
  readonly touchpoint: Touchpoint;
  readonly inJourney: DocumentJourney;
}

function itemsOf<Item>({ document }: Writing, of: (touchpoint: Touchpoint) => readonly Item[]): Row<Item>[] {
  return document.journeys.flatMap((inJourney) =>
    inJourney.touchpoints.flatMap((touchpoint) => of(touchpoint).map((item) => ({ item, touchpoint, inJourney }))),
  );
}

/** Where the item stands. */
function placeColumns<Item>({ words, fields, labels, shows }: Writing): ColumnOf<Row<Item>>[] {
  return [
    column(words.journey, 24, ({ inJourney }) => inJourney.journey.title),
    column(words.stage, 16, ({ inJourney, touchpoint }) =>
      textOrNull(labels.stage(inJourney.stages, touchpoint.stageId)),
    ),
    column(words.touchpoint, 36, ({ touchpoint }) => touchpoint.title),
    column(fields.brandId, 18, ({ touchpoint }) => textOrNull(labels.brand(touchpoint.brandId))),
    column(
      words.from(words.valence, '−2', '2'),
      12,
      ({ touchpoint }) => touchpoint.emotion?.valence ?? null,
      shows('emotion'),
    ),
    column(fields.basis, 16, ({ touchpoint }) => labels.of('bases', touchpoint.basis)),
    column(words.withId(words.touchpoint), 18, ({ touchpoint }) => touchpoint.id),
  ];
}

export function painPointsTable(writing: Writing): Table {
  const { words, labels } = writing;
  const rows = itemsOf(writing, ({ painPoints }) => painPoints);
  type Of = (typeof rows)[number];
  return tableOf<Of>(
    'painPoints',
    words.painPoints,
    [
      column(words.painPoint, 40, ({ item }) => item.text),
      column(words.from(words.severity, '1', '5'), 12, ({ item }) => item.severity),
      column(words.effect, 14, ({ item }) => textOrNull(labels.of('painPointEffects', item.effect))),
      column(words.theme, 18, ({ item }) => textOrNull(labels.theme(item.themeId))),
      column(words.solution, 32, ({ item }) => textOrNull(item.solution)),
      ...placeColumns<Of['item']>(writing),
    ],
    rows,
  );
}

export function opportunitiesTable(writing: Writing): Table {
  const { words, labels } = writing;
  const rows = itemsOf(writing, ({ opportunities }) => opportunities);
  type Of = (typeof rows)[number];
  return tableOf<Of>(
    'opportunities',
    words.opportunities,
    [
      column(words.opportunity, 40, ({ item }) => item.text),
      column(words.from(words.customerValue, '1', '5'), 12, ({ item }) => item.customerValue),
      column(words.from(words.implementationCost, '1', '5'), 12, ({ item }) => item.implementationCost),
      column(words.owner, 18, ({ item }) => textOrNull(item.owner)),
      column(words.progress, 14, ({ item }) => textOrNull(labels.of('opportunityStatuses', item.status))),
      ...placeColumns<Of['item']>(writing),
    ],
    rows,
  );
}

export function metricsTable(writing: Writing): Table {
  const { words, labels } = writing;
  const rows = itemsOf(writing, ({ metrics }) => metrics);
  type Of = (typeof rows)[number];
  return tableOf<Of>(
    'metrics',
    words.metrics,
    [
      column(words.kpi, 28, ({ item }) => labels.of('kpis', item.kpiId)),
      column(words.withId(words.kpi), 16, ({ item }) => item.kpiId),
      column(words.value, 12, ({ item }) => item.value),
      column(words.unit, 12, ({ item }) => textOrNull(unitText(item.unit, writing.document.language))),
      column(words.source, 20, ({ item }) => textOrNull(item.source)),
      column(words.period, 16, ({ item }) => textOrNull(item.period)),
      ...placeColumns<Of['item']>(writing),
    ],
    rows,
  );
}
