import { nothingSought, readSought, type Sought, writeSought } from './sought';

/** What the table can show of a touchpoint. */
export const tableColumns = [
  'title',
  'journey',
  'persona',
  'stage',
  'emotion',
  'brand',
  'hostBrand',
  'channel',
  'category',
  'basis',
  'status',
  'tags',
  'note',
  'when',
  'source',
  'observer',
  'evidence',
  'painPoints',
  'effort',
  'satisfaction',
  'importance',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export const usualColumns: readonly TableColumn[] = [
  'title',
  'journey',
  'stage',
  'emotion',
  'brand',
  'channel',
  'when',
  'source',
];

export interface TableSort {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** How the table looks at a study: all that a saved view keeps. */
export interface TableView extends Sought {
  /** By the first, and by the next where those before are equal; none for the order of the journeys. Each column once. */
  readonly sort: readonly TableSort[];
  /** Null for those that the study shows where nothing else is said. */
  readonly columns: readonly TableColumn[] | null;
}

export const plainTableView: TableView = { ...nothingSought, sort: [], columns: null };

const isColumn = (text: string): text is TableColumn => tableColumns.some((column) => column === text);

/** Reads a view from the parameters of an address. What it does not understand it leaves out. */
export function readTableView(parameters: URLSearchParams): TableView {
  const sort = new Map<TableColumn, TableSort>();
  for (const sorted of (parameters.get('sort') ?? '').split(',')) {
    const column = sorted.replace(/^-/, '');
    if (isColumn(column) && !sort.has(column)) sort.set(column, { column, descending: sorted.startsWith('-') });
  }
  const columns = [...new Set((parameters.get('columns') ?? '').split(',').filter(isColumn))];
  return {
    ...readSought(parameters),
    sort: [...sort.values()],
    columns: columns.length > 0 ? columns : null,
  };
}

/** The parameters that `readTableView` reads a view from; none for a view that is plain. */
export function writeTableView({ sort, columns, ...sought }: TableView): URLSearchParams {
  const parameters = writeSought(sought);
  if (sort.length > 0) {
    parameters.set('sort', sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(','));
  }
  if (columns) parameters.set('columns', columns.join(','));
  return parameters;
}

/**
 * The order after a column's heading was used: upwards, downwards, and not by it, in turn. `adds`: the others stay, and the column
 * comes behind them; else it is sorted by this one alone.
 */
export function sortAfter(sort: readonly TableSort[], column: TableColumn, adds: boolean): readonly TableSort[] {
  const upwards = { column, descending: false };
  const old = sort.find((each) => each.column === column);
  if (!old) return adds ? [...sort, upwards] : [upwards];
  if (!adds && sort.length > 1) return [upwards];
  return sort.flatMap((each) => (each !== old ? each : old.descending ? [] : { column, descending: true }));
}

/** A view that was given a name. */
export interface SavedTableView {
  readonly id: string;
  readonly name: string;
  /** As the address has it: a newer version's views lose nothing here that they do not show. */
  readonly search: string;
}

/** What a study keeps of its table. */
export interface TableExtension {
  readonly views: readonly SavedTableView[];
  /** Shown where a view names none; null for the usual ones. */
  readonly columns: readonly TableColumn[] | null;
}

/** Under which a study keeps it among its extensions. */
const extensionKey = 'parcours.table';

type Extensions = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what a study keeps of its table; a file may have brought anything. */
export function readTableExtension(extensions: Extensions): TableExtension {
  const kept = extensions[extensionKey];
  if (!isRecord(kept)) return { views: [], columns: null };
  const views = (Array.isArray(kept.views) ? kept.views : []).flatMap((view: unknown) =>
    isRecord(view) && typeof view.id === 'string' && typeof view.name === 'string' && typeof view.search === 'string'
      ? [{ ...view, id: view.id, name: view.name, search: view.search }]
      : [],
  );
  const columns = Array.isArray(kept.columns)
    ? kept.columns.filter((each: unknown): each is TableColumn => typeof each === 'string' && isColumn(each))
    : [];
  return { views, columns: columns.length > 0 ? columns : null };
}

/** A study's extensions with its table changed, all else in them as it was. */
export function writeTableExtension(extensions: Extensions, changes: Partial<TableExtension>): Record<string, unknown> {
  const kept = extensions[extensionKey];
  return { ...extensions, [extensionKey]: { ...(isRecord(kept) ? kept : {}), ...changes } };
}
