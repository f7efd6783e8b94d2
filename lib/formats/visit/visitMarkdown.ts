import { reportMessages } from '@/lib/i18n/report';
import { numberedEvidence } from '../documentParts';
import type { Bytes } from '../format';
import { atStart, escaped, field, link, list } from '../markdownText';
import { tellingMarkdown } from './tellingMarkdown';
import { visitContents } from './visitContents';
import type { VisitDocument } from './visitDocument';
import { visitWriting } from './visitWriting';

/** A walkthrough, or several by one brief, in words, as CommonMark with tables. Texts of people and pages are escaped: they stay text. */
export async function writeVisitMarkdown(document: VisitDocument): Promise<Bytes> {
  const told = visitWriting(document);
  const { own, writing, words } = told;
  const { labels, shows, words: common } = writing;
  const { map, brief } = document;
  const { study, exportedAt, generator, client, language } = map;
  const report = reportMessages[language];
  const { kicker, title, result, facts, tellings } = visitContents(told);
  const journeys = map.journeys.map(({ touchpoints }) => ({
    touchpoints: touchpoints.filter(({ status }) => status !== 'excluded'),
  }));
  const evidence = shows('evidence') ? numberedEvidence(map, journeys, told.besides) : new Map<string, never>();
  const blocks = [
    `# ${escaped(title)}`,
    `${escaped(kicker)} · ${escaped(study.name)}`,
    ...(result ? [field(result.name, result.text)] : []),
    list(facts.map(({ name, text }) => field(name, text))),
    ...(brief.scenario === '' ? [] : [atStart(escaped(brief.scenario))]),
    ...(document.scope === 'brief' ? [escaped(words.comparisonText)] : []),
    ...tellings.flatMap((telling) => tellingMarkdown(writing, telling, '##', evidence)),
    ...(evidence.size === 0
      ? []
      : [
          `## ${own.evidence}`,
          list(
            [...evidence.values()].map(({ number, evidence: piece, of, besides }) => {
              const names = [...of.map(({ touchpoint }) => touchpoint.title), ...besides].join(', ');
              const kind = labels.of('evidenceKinds', piece.kind);
              const address = piece.url === null ? '' : ` · ${link(piece.url, piece.url)}`;
              const name = report.pictureOf(labels.number(number), kind, names).replace(/[\s\u00a0]*:\s*$/, '');
              return `${escaped(name)}${address} · SHA-256 ${piece.sha256}`;
            }),
          ),
        ]),
    `## ${common.legend}`,
    list([...(shows('emotion') ? [common.emotionScale] : []), common.basesExplained]),
    ...(client ? [common.clientVersion] : []),
    `---\n\n${common.exportedBy(labels.day(exportedAt), escaped(`${generator.name} ${generator.version}`))}`,
    ...(client && client.footer !== '' ? [atStart(escaped(client.footer))] : []),
  ];
  return new TextEncoder().encode(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}
