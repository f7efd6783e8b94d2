// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentInsights } from '@/lib/formats/documentInsights';
import { writeHtmlReport } from '@/lib/formats/htmlReport';
import { writePptx } from '@/lib/formats/pptx';
import { writingOf } from '@/lib/formats/writing';
import { insightsOf } from '@/lib/journey/insights/insightsOf';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { actualJourneyId, barest, sampleDocument, sampleRecords, textOf } from './sampleDocument';

/** The example with enough in its walked journey that something of each kind stands out. */
function tellingRecords() {
  const records = sampleRecords();
  const base = records.touchpoints?.findLast(({ journeyId }) => journeyId === actualJourneyId());
  if (!base) throw new Error('The example has no touchpoint.');
  const touchpoints = [2, -1, 1, -2].map((valence, at): Touchpoint => {
    const channels = ['website', 'phone', 'website', 'chatbot'];
    return {
      ...base,
      id: `0197b0aa-0000-7000-8000-00000000000${at}`,
      position: `a${at}`,
      title: `Touchpoint ${at + 1}`,
      channel: channels[at] ?? null,
      emotion: { valence, arousal: null, label: null, basis: null } as Touchpoint['emotion'],
      opportunities: at === 3 ? [] : base.opportunities,
    };
  });
  const verbatims = records.verbatims?.map((each) => ({ ...each, touchpointId: touchpoints[0]?.id ?? null })) ?? [];
  return { ...records, touchpoints, verbatims };
}

const told = [
  'lowest',
  'highest',
  'steepestDrop',
  'peakEnd',
  'negativeWithoutOpportunity',
  'expectation',
  'switch',
] as const;

describe('what stands out in a document', () => {
  it.each(['en', 'fr'] as const)(
    'is what the screen finds, and the same in report and presentation: %s',
    async (language) => {
      const document = sampleDocument({ records: tellingRecords(), journeyId: actualJourneyId(), language });
      const [inJourney] = document.journeys;
      if (!inJourney) throw new Error('There is no journey.');
      const insights = documentInsights(writingOf(document), document.journeys);
      expect(insights.findings).toEqual(
        insightsOf({
          countExposures: document.study.countExposures,
          journeys: [{ ...inJourney.journey, stages: inJourney.stages }],
          touchpoints: inJourney.touchpoints,
          verbatims: inJourney.verbatims,
          livedOnly: false,
        }),
      );
      const found = insights.of(...told);
      for (const kind of told)
        expect(
          found.map((each) => each.kind),
          kind,
        ).toContain(kind);
      const page = new DOMParser().parseFromString(textOf(await writeHtmlReport(document, {})), 'text/html');
      const parts = unzipSync(await writePptx(document, {}));
      const slides = Object.entries(parts)
        .filter(([path]) => /^ppt\/slides\/[^/]+\.xml$/.test(path))
        .map(
          ([, bytes]) =>
            new DOMParser().parseFromString(strFromU8(bytes), 'application/xml').documentElement.textContent,
        )
        .join('\n');
      for (const finding of found) {
        const sentence = insights.sentence(finding);
        expect(page.body.textContent).toContain(sentence);
        expect(slides).toContain(sentence);
      }
      for (const { text } of [...insights.of('painPoint'), ...insights.of('opportunity')]) {
        expect(page.body.textContent).toContain(text);
        expect(slides).toContain(text);
      }
    },
  );

  it('says nothing of what a client version leaves out', () => {
    const whole = sampleDocument({ records: tellingRecords(), journeyId: actualJourneyId(), client: barest });
    const { findings } = documentInsights(writingOf(whole), whole.journeys);
    const counted = ['journeyLength', 'brandSwitches', 'revisitedStages'];
    for (const finding of findings) {
      if (finding.kind === 'count') expect(counted).toContain(finding.countId);
      else expect(finding.kind).toBe('emptyStage');
    }
    const client = { ...barest, lanes: ['emotion'] };
    const some = sampleDocument({ records: tellingRecords(), journeyId: actualJourneyId(), client });
    const kinds = new Set(documentInsights(writingOf(some), some.journeys).findings.map(({ kind }) => kind));
    // Without opportunities every negative point would seem to have none.
    expect([...kinds].toSorted()).toEqual(['count', 'emptyStage', 'highest', 'lowest', 'peakEnd', 'steepestDrop']);
  });

  it('is of actual journeys where there are several: a plan never mixes with what was met', () => {
    const document = sampleDocument({ records: tellingRecords() });
    const { findings } = documentInsights(writingOf(document), document.journeys);
    const planned = new Set(
      document.journeys
        .filter(({ journey }) => journey.kind === 'planned')
        .flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)),
    );
    expect(findings.flatMap(({ touchpointIds }) => touchpointIds).filter((id) => planned.has(id))).toEqual([]);
  });
});
