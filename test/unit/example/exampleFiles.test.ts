import { readFile as readBytes } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/lib/formats';
import { createJourneyMap, writeJourneyMap } from '@/lib/formats/journeyMap';
import { bases } from '@/lib/journey/catalogues/bases';
import { categoryIds } from '@/lib/journey/catalogues/categories';
import { channelIds } from '@/lib/journey/catalogues/channels';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import { eachRecord } from '@/lib/journey/recordLists';
import { referencesOf, remarkedRecord } from '@/lib/journey/references';
import { exampleFile, exampleWithout } from '../../example/exampleFile';
import { exampleRecords } from '../../example/exampleRecords';
import { pictureKeys } from '../../example/pictures';
import { LANGUAGES } from '../../shop/language';

const files = await Promise.all(
  LANGUAGES.map(async (language) => {
    const bytes = new Uint8Array(await readBytes(exampleFile(language)));
    return { language, bytes, content: await readFile(bytes) };
  }),
);

describe.each(files)('the example that ships: $language', ({ language, bytes, content: { journeyMap, evidence } }) => {
  const text = new TextDecoder().decode(writeJourneyMap(journeyMap));
  const { touchpoints, journeys } = journeyMap;

  it('is what its script tells, and light', () => {
    const byId = new Map(journeyMap.evidence.map((record) => [record.id, record]));
    // Pictures are of this file: only what is told of them is compared.
    const told = exampleRecords(language, () => ({
      sha256: '0'.repeat(64),
      byteLength: 0,
      width: 0,
      height: 0,
      masks: 0,
    }));
    const records = exampleRecords(language, (key) => {
      const id = told.evidence?.[pictureKeys.indexOf(key)]?.id ?? '';
      const { sha256 = '', byteLength = 0, width, height, masks = [] } = byId.get(id) ?? {};
      return { sha256, byteLength, width: width ?? 0, height: height ?? 0, masks: masks[0]?.count ?? 0 };
    });
    const expected = createJourneyMap({ ...exampleWithout(language), records, evidenceBytes: async () => null });
    expect(JSON.parse(text)).toEqual(JSON.parse(new TextDecoder().decode(writeJourneyMap(expected))));
    expect(bytes.length).toBeLessThan(350_000);
  });

  it('holds the bytes of each picture, small ones', () => {
    for (const { sha256, byteLength, width } of journeyMap.evidence) {
      expect(evidence.get(sha256)?.length).toBe(byteLength);
      expect(width).toBeLessThanOrEqual(680);
    }
    expect(evidence.size).toBe(journeyMap.evidence.length);
  });

  it('names no place that is real', () => {
    const addresses = text.match(/\b(?:https?|ftp):\/\/[^\s"/]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/[a-z]+\.example$/);
    expect(text).not.toMatch(/localhost|www\.|@(?!salomecoud)/);
  });

  it('names nothing that is not in it', () => {
    const there = new Set(stageModels.map(({ id }) => `stageModels/${id}`));
    eachRecord(journeyMap, (type, { id }) => there.add(`${type}/${id}`));
    eachRecord(journeyMap, (type, record) => {
      const named = [...referencesOf(type, record), remarkedRecord(type, record) ?? []].flat();
      for (const { target, id } of named) expect(there, `${type} ${record.id}`).toContain(`${target}/${id}`);
    });
    const stages = stageModels.find(({ id }) => id === 'fiveStages')?.stages.map(({ id }): string => id) ?? [];
    const outlets = new Set(journeyMap.brands.flatMap((brand) => brand.outlets.map(({ id }) => id)));
    for (const touchpoint of touchpoints) {
      if (touchpoint.stageId !== null) expect(stages).toContain(touchpoint.stageId);
      if (touchpoint.outletId !== null) expect(outlets).toContain(touchpoint.outletId);
      expect(categoryIds).toContain(touchpoint.category);
      expect(channelIds).toContain(touchpoint.channel);
    }
    for (const { stageId } of journeyMap.verbatims) expect(stages).toContain(stageId);
  });

  it('shows what the product can', () => {
    expect(journeys.map(({ kind }) => kind).toSorted()).toEqual(['actual', 'actual', 'actual', 'actual', 'planned']);
    expect(new Set(touchpoints.map(({ basis }) => basis)).size).toBe(bases.length);
    expect(touchpoints.filter(({ stageId }) => stageId === null).length).toBeGreaterThanOrEqual(3);
    expect(touchpoints.filter(({ status }) => status === 'excluded')).toHaveLength(1);
    expect(journeyMap.verbatims.length).toBeGreaterThanOrEqual(25);
    expect(journeyMap.verbatims.every(({ themeIds }) => themeIds.length > 0)).toBe(true);
    expect(new Set(touchpoints.map(({ observerId }) => observerId)).size).toBe(2);
    expect(journeyMap.personas.every(({ story }) => story.length > 100)).toBe(true);
    expect(journeyMap.studies[0]?.name).toMatch(/^(Example|Exemple)/);
  });
});

it('is another study in each language, with its own texts', () => {
  const [english, french] = files.map(({ content }) => content.journeyMap);
  const ids = new Set(english?.touchpoints.map(({ id }) => id));
  expect(french?.touchpoints.filter(({ id }) => ids.has(id))).toEqual([]);
  const titles = new Set(english?.touchpoints.map(({ title }) => title));
  expect(french?.touchpoints.filter(({ title }) => titles.has(title))).toEqual([]);
  // French puts a space that does not break ahead of these.
  for (const { title, thought } of french?.touchpoints ?? []) expect(`${title} ${thought}`).not.toMatch(/ [:;?!»]|« /);
});
