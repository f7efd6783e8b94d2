import { newId } from '@/lib/journey/newId';
import { positionsBetween } from '@/lib/journey/order';
import { journeyMap } from '@/lib/journey/schemas/journeyMap';
import { expect } from '../fixtures';
import { DashboardPage } from './dashboardPage';

export interface Given {
  readonly title: string;
  readonly stageId: string;
  readonly valence?: number | null;
  readonly channel?: string;
  readonly thought?: string;
  readonly expectation?: string;
  readonly gap?: number;
  readonly painPoints?: readonly { readonly text: string; readonly severity: number; readonly themeId: string }[];
  /** What customers say of it, by the ids of its themes. */
  readonly said?: readonly { readonly quote: string; readonly themeIds: readonly string[] }[];
}

/** A file with one journey, of these touchpoints in this order. */
export function fileOf(given: readonly Given[], kind: 'actual' | 'planned' = 'actual'): string {
  const createdAt = '2026-03-02T09:00:00.000Z';
  const replica = newId();
  const record = () => ({ id: newId(), createdAt, updatedAt: createdAt, version: { [replica]: 1 } });
  const study = { ...record(), name: 'Linen summer', stageModelId: 'fiveStages' };
  const persona = { ...record(), studyId: study.id, name: 'Camille Roussel' };
  const journey = {
    ...record(),
    studyId: study.id,
    title: 'Camille buys a dress',
    stageModelId: 'fiveStages',
    stageModelVersion: 1,
    kind,
    personaId: persona.id,
    scenario: 'A wedding in June',
  };
  const positions = positionsBetween(given.length, null, null);
  const ids = given.map(() => newId());
  const file = {
    format: 'journey-map',
    formatVersion: '1.0.0',
    exportId: newId(),
    exportedAt: createdAt,
    generator: { name: 'test', version: '1.0.0' },
    language: 'en',
    studies: [study],
    personas: [persona],
    journeys: [journey],
    verbatims: given.flatMap(({ said = [] }, index) =>
      said.map((each) => ({ ...record(), ...each, studyId: study.id, touchpointId: ids[index] })),
    ),
    touchpoints: given.map(({ valence = null, channel = null, painPoints = [], said: _said, ...each }, index) => ({
      ...record(),
      ...each,
      id: ids[index],
      journeyId: journey.id,
      position: positions[index],
      capturedAt: new Date(Date.parse(createdAt) + index * 1_800_000).toISOString(),
      utcOffsetMinutes: 0,
      basis: kind === 'planned' ? 'assumed' : 'experienced',
      channel,
      painPoints: painPoints.map((pain) => ({ id: newId(), effect: null, solution: '', ...pain })),
      emotion: valence === null ? null : { valence, label: null, arousal: null, basis: null },
    })),
  };
  return JSON.stringify(journeyMap.parse(file));
}

/** The dashboard with the map of such a file. */
export async function openMap(run: Parameters<typeof DashboardPage.open>[0], file: string): Promise<DashboardPage> {
  const dashboard = await DashboardPage.open(run);
  const dialog = await dashboard.import({ name: 'map.json', bytes: file });
  await dialog.getByRole('button', { name: 'Show the journey' }).click();
  await expect(dialog).toBeHidden();
  return dashboard;
}
