import { newId } from '@/lib/journey/newId';
import { type JourneyMap, journeyMap } from '@/lib/journey/schemas/journeyMap';
import { fileOf } from './journeyFile';

/** A file with a walkthrough that waits to be validated: pages of a shop, one of them left out, a call, and answers. */
export function walkthroughFile(): string {
  const file = JSON.parse(
    fileOf([{ title: 'Calls the shop', stageId: 'decision', valence: -1, channel: 'phone' }]),
  ) as Pick<JourneyMap, 'studies' | 'journeys' | 'touchpoints'>;
  const [study] = file.studies;
  const [journey] = file.journeys;
  const createdAt = '2026-03-02T09:00:00.000Z';
  const at = (seconds: number) => new Date(Date.parse(createdAt) + seconds * 1000).toISOString();
  const record = () => ({ id: newId(), createdAt, updatedAt: createdAt, version: { [newId()]: 1 } });
  const brand = { ...record(), studyId: study?.id, name: 'Nordic', role: 'competitor', domains: ['nordic.example'] };
  const tasks = [
    { id: newId(), text: 'Find a dress', stageId: 'consideration' },
    { id: newId(), text: 'Order it', stageId: 'decision' },
  ];
  const criteria = [
    {
      id: newId(),
      question: 'Were the costs told early?',
      answerType: 'yesNo',
      weight: 3,
      knockOut: true,
      stageId: 'decision',
    },
    { id: newId(), question: 'How easy was it to find?', answerType: 'scale1to5', stageId: 'consideration' },
    { id: newId(), question: 'How long did the answer take?', answerType: 'minutes', weight: 0 },
  ];
  const brief = {
    ...record(),
    studyId: study?.id,
    title: 'Buy a dress',
    scenario: 'A wedding in June.',
    tasks,
    criteria,
  };
  const run = { id: newId(), taskId: tasks[0]?.id, startedAt: at(0), endedAt: at(60), completed: true };
  const walkthrough = {
    ...record(),
    briefId: brief.id,
    journeyId: journey?.id,
    brandId: brand.id,
    wave: 'spring',
    state: 'toValidate',
    startedAt: at(0),
    endedAt: at(2400),
    tasks: [{ ...run, expectation: 'A quick find', reality: 'Three filters', gap: -1, effort: 4, satisfaction: 3 }],
    pauses: [{ from: at(60), to: at(1260), reason: 'user' }],
    likelihoodToRecommend: 6,
  };
  const pages = [
    { url: 'https://nordic.example/', title: 'Nordic', reachedBy: 'search', searchTerms: 'linen dress' },
    { url: 'https://nordic.example/dresses', title: 'Dresses', reachedBy: 'link' },
    { url: 'https://nordic.example/dresses/linen', title: 'Linen dress', reachedBy: 'link' },
    { url: null, title: '', excludedKind: 'mail', reachedBy: 'typed' },
  ];
  const pageViews = pages.map((page, index) => ({
    ...record(),
    ...page,
    walkthroughId: walkthrough.id,
    arrivedAt: at(index * 15),
    inViewMs: 15_000,
    activeMs: 9000,
    clicks: index,
    stretches: [
      { from: at(index * 15), to: at(index * 15 + 15), activeMs: 9000, clicks: index, fields: 0, interruptions: 0 },
    ],
    tab: 1,
    taskId: tasks[0]?.id,
  }));
  const values = [false, 4, 12];
  const answers = criteria.map(({ id }, index) => ({
    ...record(),
    walkthroughId: walkthrough.id,
    criterionId: id,
    value: values[index],
    comment: index === 0 ? 'Only at the last page.' : '',
  }));
  return JSON.stringify(
    journeyMap.parse({
      ...file,
      touchpoints: file.touchpoints.map((call) => ({ ...call, capturedAt: at(1500) })),
      brands: [brand],
      briefs: [brief],
      walkthroughs: [walkthrough],
      pageViews,
      answers,
    }),
  );
}
