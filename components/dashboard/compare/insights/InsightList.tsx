import type { ReactNode } from 'react';
import { insightsMessages } from '@/lib/i18n/insights';
import type { Finding } from '@/lib/journey/insights/finding';
import { useDashboard } from '../../dashboardTools';
import { CountFindings } from './CountFindings';
import { FindingItem } from './FindingItem';
import { FindingList } from './FindingList';
import styles from './Insights.module.css';
import type { InsightFacts } from './insightFacts';
import { OpportunityMatrix } from './OpportunityMatrix';
import { ThemeTable } from './ThemeTable';

type OfKind<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

/** Findings under headings, each a sentence with its n and its touchpoints. */
export function InsightList({
  findings,
  facts,
}: {
  readonly findings: readonly Finding[];
  readonly facts: InsightFacts;
}) {
  const { language, format } = useDashboard();
  const words = insightsMessages[language];
  const of = <Kind extends Finding['kind']>(...kinds: readonly Kind[]) =>
    findings.filter((finding): finding is OfKind<Kind> => kinds.some((kind) => kind === finding.kind));
  const highs = of('lowest', 'highest', 'steepestDrop');
  const remembered = of('peakEnd');
  const painPoints = of('painPoint');
  const themes = of('theme');
  const opportunities = of('opportunity');
  const open = of('negativeWithoutOpportunity', 'expectation', 'emptyStage');
  const switches = of('switch');
  const counts = of('count');
  const item = (finding: Finding, nth: number, aside?: ReactNode, isEstimate?: boolean) => (
    // Findings have no ids, and are made anew together: their place is what they are known by.
    <FindingItem
      key={nth}
      finding={finding}
      facts={facts}
      aside={aside}
      {...(isEstimate === undefined ? {} : { isEstimate })}
    />
  );
  const chip = (text: string) => <span className={styles.chip}>{text}</span>;
  if (findings.every(({ kind }) => kind === 'count')) return <p className={styles.nothing}>{words.nothing}</p>;
  return (
    <div className={styles.groups}>
      {highs.length === 0 ? null : (
        <Group title={words.highsAndLows}>
          <FindingList>{highs.map((finding, nth) => item(finding, nth, undefined, true))}</FindingList>
        </Group>
      )}
      {remembered.length === 0 ? null : (
        <Group title={words.peakAndEnd}>
          <FindingList>{remembered.map((finding, nth) => item(finding, nth, undefined, true))}</FindingList>
          <p className={styles.source}>
            <cite>{words.peakEndSource}</cite>
          </p>
        </Group>
      )}
      {painPoints.length === 0 ? null : (
        <Group title={words.painPoints}>
          <FindingList isOrdered>
            {painPoints.map((finding, nth) =>
              item(
                finding,
                nth,
                chip(finding.value === null ? words.noSeverity : words.severity(format.number(finding.value))),
              ),
            )}
          </FindingList>
        </Group>
      )}
      {themes.length === 0 ? null : (
        <Group title={words.themes}>
          <ThemeTable themes={themes} facts={facts} />
        </Group>
      )}
      {opportunities.length === 0 ? null : (
        <Group title={words.opportunities}>
          <div className={styles.opportunities}>
            <OpportunityMatrix opportunities={opportunities} />
            <FindingList isNumbered>
              {opportunities.map((finding, nth) => {
                const { customerValue, implementationCost, isQuickWin } = finding;
                return item(
                  finding,
                  nth,
                  <>
                    {isQuickWin ? <span className={styles.quick}>{words.quickWin}</span> : null}
                    {chip(
                      customerValue === null || implementationCost === null
                        ? words.notJudged
                        : words.valueAndCost(format.number(customerValue), format.number(implementationCost)),
                    )}
                  </>,
                );
              })}
            </FindingList>
          </div>
        </Group>
      )}
      {open.length === 0 ? null : (
        <Group title={words.open}>
          <FindingList>{open.map((finding, nth) => item(finding, nth))}</FindingList>
        </Group>
      )}
      {switches.length === 0 ? null : (
        <Group title={words.switches}>
          <FindingList>
            {switches.map((finding, nth) =>
              item(finding, nth, chip(words.falls(format.number(finding.falls), format.number(finding.n))), true),
            )}
          </FindingList>
        </Group>
      )}
      {counts.length === 0 ? null : (
        <Group title={words.counts}>
          <CountFindings findings={counts} />
        </Group>
      )}
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
