import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isBookkeeping } from '@/lib/journey/recordFields';
import { type RecordType, recordSchemas } from '@/lib/journey/schemas/recordTypes';

/**
 * The folders of the dashboard that write each kind of record, and the fields that nobody writes by hand. Whether a control works is
 * for each screen's own tests; this one fails where a field of the schema has been forgotten altogether.
 */
const screens: Partial<Record<RecordType, { folders: readonly string[]; without: readonly string[] }>> = {
  studies: { folders: ['study', 'stageModel', 'questionnaire'], without: [] },
  personas: { folders: ['persona'], without: ['studyId'] },
  brands: { folders: ['brand'], without: ['studyId'] },
  observers: { folders: ['team'], without: [] },
  stageModels: { folders: ['stageModel'], without: ['studyId'] },
  themes: { folders: ['codebook'], without: ['studyId'] },
  // The version is the store's to note.
  journeys: { folders: ['journey'], without: ['studyId', 'stageModelVersion'] },
  comments: { folders: ['touchpoint', 'team'], without: ['authorId'] },
  questionnaireAnswers: { folders: ['questionnaire'], without: ['studyId'] },
  verbatims: { folders: ['verbatim', 'touchpoint'], without: ['studyId'] },
};

const sourcesIn = (folder: string) => {
  const root = `components/dashboard/${folder}`;
  return readdirSync(root)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${root}/${name}`, 'utf8'))
    .join('\n');
};

describe.each(Object.entries(screens))('the fields of %s', (type, { folders, without }) => {
  const source = folders.map(sourcesIn).join('\n');
  const fields = Object.keys(recordSchemas[type as RecordType].shape).filter(
    // Extensions belong to other tools.
    (field) => !isBookkeeping(field) && field !== 'extensions' && !without.includes(field),
  );
  it.each(fields)('%s is on a screen', (field) => {
    expect(source).toMatch(new RegExp(`\\b${field}\\b`));
  });
});
