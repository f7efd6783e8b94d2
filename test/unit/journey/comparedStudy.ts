import { newId } from '@/lib/journey/newId';
import { positionsBetween } from '@/lib/journey/order';
import { journeyMap } from '@/lib/journey/schemas/journeyMap';

const titles: readonly (readonly string[])[] = [
  ['Sees a story of a friend', 'Sees an advertisement'],
  ['Reads the reviews', 'Reads the product page', 'Compares the delivery fees'],
  ['Fills the basket', 'Checks out'],
  ['Receives the parcel', 'Calls the after-sales service'],
  ['Writes a review'],
];
const stages = ['awareness', 'consideration', 'decision', 'retention', 'advocacy'];
/** How each brand's journeys feel, stage by stage. */
const feelings: readonly (readonly number[])[] = [
  [1, 0, -2, 1, 2],
  [0, 1, 1, -2, -1],
  [-1, 2, 0, 0, 1],
];
const channels = ['social', 'website', 'website', 'phone', 'reviewSite'];
const brandNames = ['Aubelune', 'Klafti', 'Coffrelin'];

/**
 * A study of three brands with two actual journeys each and a plan: the text of its file, and the ids of what is in it. `perStage`
 * touchpoints stand in each stage; `longNames` gives names as long as people sometimes write them.
 */
export function comparedStudy({ perStage = 2, longNames = false } = {}) {
  const createdAt = '2026-03-02T09:00:00.000Z';
  const replica = newId();
  const record = () => ({ id: newId(), createdAt, updatedAt: createdAt, version: { [replica]: 1 } });
  const study = { ...record(), name: 'Three shops', stageModelId: 'fiveStages' };
  const brands = brandNames.map((name, nth) => ({
    ...record(),
    studyId: study.id,
    name: longNames ? `${name}, the house of coats, dresses and jumpers since nineteen hundred and twelve` : name,
    role: nth === 0 ? 'own' : 'competitor',
  }));
  const themes = ['Price and fees', 'Delivery time'].map((name) => ({
    ...record(),
    studyId: study.id,
    name: { en: name, fr: name },
  }));
  const plan = {
    ...record(),
    studyId: study.id,
    title: 'How it should go',
    kind: 'planned',
    brandId: brands[0]?.id,
    stageModelId: 'fiveStages',
    stageModelVersion: 1,
  };
  const actual = brands.flatMap(({ id, name }, nth) =>
    ['a Monday', 'a Friday'].map((day, turn) => ({
      ...record(),
      studyId: study.id,
      title: `${name}, ${day}`,
      brandId: id,
      stageModelId: 'fiveStages',
      stageModelVersion: 1,
      plannedJourneyId: nth === 0 && turn === 0 ? plan.id : null,
    })),
  );
  const journeys = [plan, ...actual];
  const touchpoints = journeys.flatMap((journey, nth) => {
    const brand = brands.findIndex(({ id }) => id === journey.brandId);
    const isPlan = journey === plan;
    const positions = positionsBetween(stages.length * perStage, null, null);
    return stages.flatMap((stageId, stage) =>
      Array.from({ length: perStage }, (_, turn) => {
        const base = isPlan ? 1 : (feelings[brand]?.[stage] ?? 0);
        const valence = Math.max(-2, Math.min(2, base + ((turn + nth) % 3) - 1));
        const own = titles[stage] ?? [];
        return {
          ...record(),
          journeyId: journey.id,
          brandId: brands[brand]?.id,
          stageId,
          position: positions[stage * perStage + turn],
          capturedAt: new Date(Date.parse(createdAt) + (nth * 24 + stage) * 3_600_000 + turn * 60_000).toISOString(),
          utcOffsetMinutes: 60,
          title: `${own[turn % own.length]}${turn >= own.length ? ` ${turn + 1}` : ''}`,
          channel: channels[(stage + (turn % 2)) % channels.length],
          basis: isPlan ? 'assumed' : turn % 3 === 2 ? 'expert' : 'experienced',
          emotion: { valence },
          durationMs: isPlan ? null : 90_000 * (turn + 1),
          satisfaction: isPlan || stage < 2 ? null : Math.max(1, Math.min(5, 3 + valence)),
          effort: isPlan || stage !== 2 ? null : 4 + valence,
          expectation: stage === 3 ? 'It comes the next day' : '',
          gap: stage === 3 && !isPlan ? Math.max(-2, Math.min(2, valence)) : null,
          painPoints:
            valence === -2
              ? [
                  {
                    id: newId(),
                    text: stage === 2 ? 'Fees appear only in the basket' : 'Nobody answers',
                    severity: stage === 2 ? 5 : 3,
                    themeId: themes[stage === 2 ? 0 : 1]?.id,
                  },
                ]
              : [],
          opportunities:
            valence === -2 && stage === 2
              ? [{ id: newId(), text: 'Show the fees on the product page', customerValue: 5, implementationCost: 1 }]
              : valence === -2 && stage === 3 && turn === 0
                ? [{ id: newId(), text: 'Answer within the hour', customerValue: 4, implementationCost: 4 }]
                : [],
          page:
            isPlan || stage === 0 || stage > 2
              ? null
              : {
                  url: `https://${brandNames[brand]?.toLowerCase()}.example/${stage}`,
                  facts: {
                    price: { value: 60 + brand * 10 + (stage === 2 ? 4.9 : 0), source: 'visible' },
                    currency: { value: 'EUR', source: 'visible' },
                  },
                },
        };
      }),
    );
  });
  const verbatims = [
    {
      ...record(),
      studyId: study.id,
      quote: 'The fees came last.',
      themeIds: [themes[0]?.id],
      journeyId: actual[0]?.id,
    },
  ];
  const map = journeyMap.parse({
    format: 'journey-map',
    formatVersion: '1.0.0',
    exportId: newId(),
    exportedAt: createdAt,
    generator: { name: 'test', version: '1' },
    language: 'en',
    studies: [study],
    brands,
    themes,
    journeys,
    touchpoints,
    verbatims,
  });
  return { text: JSON.stringify(map), map };
}
