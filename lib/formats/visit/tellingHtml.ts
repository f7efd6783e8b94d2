import type { DrawnNode } from '@/lib/journey/map/drawScene';
import { drawing, type HtmlNode, h, jump } from '../htmlReport/html';
import { evidenceLinks, type Report } from '../htmlReport/report';
import { inkOfReport } from '../htmlReport/reportInks';
import { noPieces, pieceName } from './evidenceWords';
import { cellText, namesEvidence, type Telling, type TellingCell, type TellingRow } from './telling';

/** What is told, without its heading. `thumbnails`: addresses of small pictures by hash. */
export function tellingNodes(report: Report, telling: Telling, thumbnails: ReadonlyMap<string, string>): HtmlNode[] {
  const { text, rows } = telling;
  return [
    ...text.split('\n').flatMap((line) => (line === '' ? [] : [h('p', { dir: 'auto' }, line)])),
    ...(rows.length === 0 ? [] : [tellingTable(report, telling, thumbnails)]),
  ];
}

function tellingTable(report: Report, telling: Telling, thumbnails: ReadonlyMap<string, string>): HtmlNode {
  const { title, columns, rows, headColumn = 0 } = telling;
  const showsEvidence = report.writing.shows('evidence') && namesEvidence(telling, true);
  const look = (index: number) => (columns[index]?.isNumber ? { class: 'number' } : {});
  const proof = { class: telling.countsEvidence ? 'wide' : 'narrow' };
  const rowOf = (row: TellingRow): HtmlNode => {
    const { cells, evidenceIds = [], look: kind } = row;
    if (kind === 'group') {
      const across = columns.length + (showsEvidence ? 1 : 0);
      return h('tr', { class: 'stage' }, h('th', { colspan: across, dir: 'auto' }, cells.map(cellNode)));
    }
    return h(
      'tr',
      kind === 'total' ? { class: 'sum' } : {},
      ...cells.map((cell, index) =>
        index === headColumn
          ? h('th', { scope: 'row', dir: 'auto' }, cellNode(cell))
          : h('td', { ...look(index), dir: 'auto' }, cellNode(cell)),
      ),
      showsEvidence
        ? h('td', proof, telling.countsEvidence ? proofOf(report, row, thumbnails) : evidenceLinks(report, evidenceIds))
        : null,
    );
  };
  return h(
    'table',
    { class: 'told' },
    h('caption', {}, title),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...columns.map(({ name }, index) => h('th', { scope: 'col', ...look(index) }, name)),
        showsEvidence ? h('th', { scope: 'col', ...proof }, report.text.evidence) : null,
      ),
    ),
    h('tbody', {}, ...rows.map(rowOf)),
  );
}

/** How many pieces, and what: each a link to where it stands, its picture in small before it. */
function proofOf(report: Report, row: TellingRow, thumbnails: ReadonlyMap<string, string>): HtmlNode {
  const { writing, evidence } = report;
  const pieces = (row.evidenceIds ?? []).flatMap((id) => evidence.get(id) ?? []);
  if (pieces.length === 0) return noPieces(writing, row);
  return [
    writing.labels.number(pieces.length),
    h(
      'ul',
      { class: 'proof' },
      ...pieces.map((piece) => {
        const src = thumbnails.get(piece.evidence.sha256);
        return h(
          'li',
          {},
          src ? h('img', { src, alt: '' }) : null,
          jump(pieceName(writing, piece), `evidence-${piece.number}`),
        );
      }),
    ),
  ];
}

const bar = { width: 90, height: 8 } as const;

/** A share stands beside a bar of its length. */
function cellNode(cell: TellingCell): HtmlNode {
  if (typeof cell === 'string') return cell;
  const { width, height } = bar;
  const rect = (length: number, ink: 'rule' | 'accent'): DrawnNode => ({
    tag: 'rect',
    attributes: { width: Math.round(length * 10) / 10, height, rx: 4, fill: inkOfReport(ink) },
    children: [],
  });
  return h(
    'span',
    { class: 'shared' },
    drawing({
      tag: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'share',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'aria-hidden': 'true',
      },
      children: [rect(width, 'rule'), rect(width * cell.share, 'accent')],
    }),
    cellText(cell),
  );
}
