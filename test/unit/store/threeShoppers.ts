import * as formats from '@/lib/formats';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { createStore, type Store } from '@/lib/store';
import { recorder } from '@/lib/walkthrough';
import { event, everyKind, start } from '../walkthrough/events';
import { memoryDatabase } from './memoryDatabase';

const exportedAt = '2026-03-02T10:00:00.000Z';
const tasks = [{ id: newId(), text: 'Find a coat', stageId: 'consideration' }];

/** What the brief asks, with the three answers: null for "not applicable", undefined for none. */
export const asked = [
  {
    question: 'Were the costs told?',
    answerType: 'yesNo',
    weight: 3,
    stageId: 'decision',
    knockOut: true,
    answers: [true, true, false],
  },
  { question: 'Was paying safe?', answerType: 'yesNo', weight: 1, stageId: 'decision', answers: [true, true, true] },
  {
    question: 'Could one pay on the spot?',
    answerType: 'yesNo',
    weight: 1,
    stageId: 'decision',
    answers: [false, false, null],
  },
  {
    question: 'How clear were the sizes?',
    answerType: 'scale1to5',
    weight: 2,
    stageId: 'consideration',
    answers: [4, 5, 4],
  },
  {
    question: 'How easy was it to find?',
    answerType: 'scale1to5',
    weight: 1,
    stageId: 'consideration',
    answers: [2, 2, 3],
  },
  { question: 'Would you come back?', answerType: 'scale0to10', weight: 1, stageId: null, answers: [7, 9, 8] },
  {
    question: 'Would you tell a friend?',
    answerType: 'scale0to10',
    weight: 1,
    stageId: null,
    answers: [2, 2, undefined],
  },
  { question: 'How many minutes did it take?', answerType: 'minutes', weight: 0, stageId: null, answers: [5, 5, 12] },
] as const;

function openStore(): Store {
  return createStore({
    ...memoryDatabase(),
    storage: null,
    now: () => new Date(start),
    recorder: async () => recorder,
    formats: async () => ({ ...formats, mergeDocument }),
  });
}

/** As another browser reads it: of its own kind of bytes. */
const fileOf = ({ bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string }) => ({
  bytes: Uint8Array.from(bytes),
  fileName,
});

/**
 * Three shoppers, each in a browser of their own, walk the brief that the team wrote, at the same shop; the team brings their files
 * together. The walkthroughs are named in the order of the shoppers. The team's store is the caller's to close.
 */
export async function threeShoppers() {
  const team = openStore();
  const { study } = await team.query('studyRecords', { studyId: null });
  const [briefId, brandId] = [newId(), newId()];
  const criteria = asked.map(({ answers: _, ...criterion }) => ({ id: newId(), ...criterion }));
  await team.command('createRecord', {
    type: 'brands',
    id: brandId,
    fields: { studyId: study.id, name: 'Nordic', role: 'competitor', domains: ['nordic.example'] },
  });
  await team.command('createRecord', {
    type: 'briefs',
    id: briefId,
    fields: { studyId: study.id, title: 'Buy a coat', tasks, criteria },
  });
  const brief = await team.query('briefDocument', { briefId, language: 'en', exportedAt });

  const walkthroughIds = [newId(), newId(), newId()] as const;
  const files = [];
  for (const [shopper, walkthroughId] of walkthroughIds.entries()) {
    const store = openStore();
    await store.command('importFile', fileOf(brief));
    const visit = { outletId: null, wave: '1', slot: null, begins: true };
    await store.command('startWalkthrough', { id: walkthroughId, journeyId: newId(), briefId, brandId, ...visit });
    const task = { walkthroughId, runId: newId() };
    const taskId = tasks[0]?.id ?? '';
    await store.command('startTask', { ...task, taskId, at: start, expectation: 'A minute' });
    await store.command('recordWalkthroughEvents', {
      walkthroughId,
      exclusions: everyKind,
      events: [
        event(1, { type: 'seen', tab: 1, url: 'https://nordic.example/', title: 'Nordic' }),
        event(21 + 10 * shopper, { type: 'tick' }),
      ],
    });
    await store.command('endTask', {
      ...task,
      at: start + 21_000 + 10_000 * shopper,
      reality: 'An hour',
      gap: -shopper,
      completed: true,
    });
    for (const [index, { id }] of criteria.entries()) {
      const value = asked[index]?.answers[shopper];
      if (value === undefined) continue;
      const answer = value === null ? { notApplicable: true } : { value };
      const nothing = { evidenceIds: [], evidence: [] };
      await store.command('answerCriterion', { walkthroughId, criterionId: id, id: newId(), ...nothing, ...answer });
    }
    await store.command('moveWalkthrough', { walkthroughId, state: 'toValidate', at: start + 70_000 });
    const { study: own } = await store.query('walkthrough', { walkthroughId });
    const scope = { kind: 'study' as const, studyId: own.id };
    files.push(await store.query('exportFile', { scope, format: 'journeyMap', language: 'en', exportedAt }));
    store.close();
  }
  // The last first, and one of them twice.
  for (const file of [...files.toReversed(), ...files.slice(0, 1)]) await team.command('importFile', fileOf(file));
  return { team, study, briefId, brandId, criteria, walkthroughIds };
}
