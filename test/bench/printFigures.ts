import type { Figure } from './figure';

/** Prints the table, and below it which targets are met and which are missed. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map(cellsOf);
  const header = ['', 'measured', 'floor', 'difference', 'ratio', 'target', ''];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();

  let group = '';
  for (const [index, figure] of figures.entries()) {
    if (figure.group !== group) {
      group = figure.group;
      console.log(`\n${group}`);
      if (figures.some((each) => each.group === group && each.floor)) console.log(line(header));
    }
    console.log(line(rows[index] ?? []));
    if (figure.note !== undefined) console.log(`  ${figure.note}`);
  }

  const aimed = figures.filter(({ target }) => target !== undefined);
  const missed = aimed.filter(({ target }) => target?.met === false);
  console.log(`\n${aimed.length - missed.length} of ${aimed.length} targets met.`);
  for (const { group: of, what, target } of missed) console.log(`MISSED: ${of}: ${what} (${target?.what})`);
}

const isNumber = (column: number) => column >= 1 && column <= 4;

function cellsOf({ what, unit, value, floor, target }: Figure): string[] {
  return [
    what,
    text(value, unit),
    floor === undefined ? '' : text(floor.value, unit),
    floor === undefined ? '' : text(value - floor.value, unit),
    floor === undefined || floor.value === 0 ? '' : (value / floor.value).toFixed(2),
    target?.what ?? '',
    target === undefined ? '' : target.met ? 'met' : 'MISSED',
  ];
}

function text(value: number, unit: Figure['unit']): string {
  if (unit === 'ms') return `${value.toFixed(1)} ms`;
  if (unit === 'bytes') return `${(value / 1000).toFixed(1)} kB`;
  return value.toFixed(0);
}
