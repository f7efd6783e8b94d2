import { labelOf } from '../catalogues/label';
import type { Touchpoint } from '../schemas/touchpoint';
import type { Verbatim } from '../schemas/verbatim';
import type { CellContent, CellLine } from './cellContent';
import { laneText } from './laneTexts';
import type { MapInput } from './mapInput';

/** What is known beside a touchpoint itself. */
type Around = Pick<MapInput, 'evidence' | 'brands' | 'words'> & {
  readonly verbatims: readonly Verbatim[];
  /** The brand that the journey comes from, where it goes to another one with this touchpoint. */
  readonly cameFromBrandId: string | null;
};

const nothing: CellContent = { lines: [], picture: null };

/** What a lane shows of a touchpoint; nothing where the touchpoint says nothing of it. */
export function laneContent(laneId: string, touchpoint: Touchpoint, around: Around): CellContent {
  if (laneId === 'evidence') return evidence(touchpoint, around);
  const lines = linesOf(laneId, touchpoint, around).filter(({ text }) => text.trim() !== '');
  return lines.length === 0 ? nothing : { lines, picture: null };
}

function linesOf(
  laneId: string,
  touchpoint: Touchpoint,
  { words, brands, verbatims, cameFromBrandId }: Around,
): CellLine[] {
  const { catalogues, language } = words;
  switch (laneId) {
    case 'touchpoints': {
      const channel = touchpoint.channel && labelOf(catalogues.channels, touchpoint.channel, language);
      const brand = touchpoint.brandId && brands.get(touchpoint.brandId);
      const cameFrom = cameFromBrandId && brands.get(cameFromBrandId);
      return [
        line('strong', touchpoint.title || words.untitled),
        line('soft', [channel, brand].filter(Boolean).join(' · ')),
        line('attention', cameFrom && brand ? `${cameFrom} → ${brand}` : ''),
        line('bad', Object.keys(touchpoint.conflicts).length > 0 ? words.conflict : ''),
      ];
    }
    case 'customerAction':
      return [line('plain', touchpoint.customerAction)];
    case 'brandResponse':
      return [line('plain', touchpoint.brandResponse)];
    case 'thought':
      return [said(touchpoint.thought, words)];
    case 'expectation':
      return expectation(touchpoint, words);
    case 'channel':
      return [line('plain', touchpoint.channel ? labelOf(catalogues.channels, touchpoint.channel, language) : '')];
    case 'verbatims':
      return verbatims.map(({ quote, rating }) =>
        said(rating ? `${quote} (${words.rating(rating.value, rating.best)})` : quote, words),
      );
    case 'painPoints':
      return touchpoint.painPoints.flatMap(({ text, severity, solution }) => [
        severity === null || text === ''
          ? line('bad', text)
          : { ...line('bad', text), level: { value: severity, of: 5, says: words.severity(severity) } },
        line('soft', solution === '' ? '' : words.solution(solution)),
      ]);
    case 'opportunities':
      return touchpoint.opportunities.map(({ text, customerValue, implementationCost }) => {
        const rated = customerValue !== null || implementationCost !== null;
        return line('good', rated ? `${text} (${words.valueAndCost(customerValue, implementationCost)})` : text);
      });
    case 'effort':
      return [graded(touchpoint.effort, 7, words.effort), graded(touchpoint.satisfaction, 5, words.satisfaction)];
    case 'momentOfTruth':
      return momentOfTruth(touchpoint, words);
    case 'metrics':
      return touchpoint.metrics.map(({ kpiId, value, unit }) =>
        line('plain', `${labelOf(catalogues.kpis, kpiId, language)}: ${words.measure(value, unit)}`),
      );
    case 'owner':
      return [
        line('plain', touchpoint.ownerTeam),
        line('soft', touchpoint.accountable === '' ? '' : words.answersFor(touchpoint.accountable)),
      ];
    default:
      return [line('plain', laneText(touchpoint, laneId))];
  }
}

function expectation({ expectation: expected, reality, gap }: Touchpoint, words: Around['words']): CellLine[] {
  const tone = gap === null || gap === 0 ? 'soft' : gap < 0 ? 'bad' : 'good';
  return [
    line('plain', expected === '' ? '' : `${words.expected}: ${expected}`),
    line('plain', reality === '' ? '' : `${words.got}: ${reality}`),
    line(tone, gap === null ? '' : words.gap(gap)),
  ];
}

function momentOfTruth(
  { momentOfTruth: moment, decision, abandoned }: Touchpoint,
  { catalogues, language, ...words }: Around['words'],
): CellLine[] {
  const levers = moment?.levers.map((lever) => labelOf(catalogues.levers, lever, language)) ?? [];
  return [
    line('attention', moment ? labelOf(catalogues.momentKinds, moment.kind, language) : ''),
    line('soft', levers.join(', ')),
    line('attention', decision ? words.decision : ''),
    line('bad', abandoned ? words.abandoned : ''),
  ];
}

/** The first picture that is there, and what else there is in words. */
function evidence(touchpoint: Touchpoint, { evidence: all, words }: Around): CellContent {
  const own = touchpoint.evidenceIds.flatMap((id) => all[id] ?? []);
  const picture = own.find(({ kind, mediaType }) => kind !== 'quote' && /^image\/(?!hei[cf])/.test(mediaType));
  const counts = new Map<string, number>();
  for (const each of own) {
    if (each === picture) continue;
    const name = words.evidenceKind(each.kind);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const others = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
  const site = touchpoint.page && URL.canParse(touchpoint.page.url) ? new URL(touchpoint.page.url).hostname : '';
  const lines = [line('soft', site.replace(/^www\./, '')), line('soft', others.join(', '))];
  return { lines: lines.filter(({ text }) => text !== ''), picture: picture?.sha256 ?? null };
}

function graded(value: number | null, of: number, words: (value: number) => string): CellLine {
  return value === null ? line('plain', '') : { ...line('plain', words(value)), level: { value, of, says: null } };
}

/** In quotation marks; nothing where nothing was said. */
function said(text: string, { quoted }: Around['words']): CellLine {
  return line('quote', text.trim() === '' ? '' : quoted(text));
}

function line(tone: CellLine['tone'], text: string): CellLine {
  return { tone, text };
}
