import * as z from 'zod/mini';
import { stageModelIds } from '@/lib/journey/catalogues/stageModels';
import { describeIssues, pathText } from '@/lib/journey/describeIssues';
import { type Problem, problem } from '@/lib/journey/problem';
import { fieldSchema, isBookkeeping } from '@/lib/journey/recordFields';
import { eachRecord } from '@/lib/journey/recordLists';
import { referencesOf } from '@/lib/journey/references';
import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';

/**
 * What no schema can say of a file: ids that are there twice, records that belong to nothing in it, and competing values of a kind that the
 * field cannot hold: in a merge one of them becomes the field's value. References that may point nowhere (to a brand that
 * was deleted, to a stage of an older model) are no problem: they read as unknown.
 */
export function findProblems(file: JourneyMap): Problem[] {
  return [...twice(file), ...belongingToNothing(file), ...impossibleChoices(file)];
}

function twice(file: JourneyMap): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  eachRecord(file, (type, record, index) => {
    const key = `${type}/${record.id}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else problems.push(problem(pathText([type, index, 'id']), 'hasIdOf', pathText([type, earlier])));
  });
  for (const [model, { stages }] of file.stageModels.entries()) {
    const firstStage = new Map<string, number>();
    for (const [index, { id }] of stages.entries()) {
      const earlier = firstStage.get(id);
      if (earlier === undefined) {
        firstStage.set(id, index);
      } else {
        const place = ['stageModels', model, 'stages'];
        problems.push(problem(pathText([...place, index, 'id']), 'hasIdOf', pathText([...place, earlier])));
      }
    }
  }
  return problems;
}

function belongingToNothing(file: JourneyMap): Problem[] {
  const problems: Problem[] = [];
  const there = new Set<string>(stageModelIds.map((id) => `stageModels/${id}`));
  eachRecord(file, (type, { id }) => there.add(`${type}/${id}`));
  eachRecord(file, (type, record, index) => {
    for (const { owner, field, target, id } of referencesOf(type, record)) {
      if (owner && !there.has(`${target}/${id}`)) {
        problems.push(problem(pathText([type, index, field]), 'namesNone', target, id));
      }
    }
  });
  return problems;
}

function impossibleChoices(file: JourneyMap): Problem[] {
  const problems: Problem[] = [];
  eachRecord(file, (type, record, index) => {
    for (const [field, values] of Object.entries(record.conflicts)) {
      const path = [type, index, 'conflicts', field];
      const schema = fieldSchema(type, field);
      if (isBookkeeping(field)) problems.push(problem(pathText(path), 'cannotCompete'));
      if (!schema || isBookkeeping(field)) continue;
      for (const [place, { value }] of values.entries()) {
        const parsed = z.safeParse(schema, value, { reportInput: true });
        if (!parsed.success) problems.push(...describeIssues(parsed.error.issues, [...path, place, 'value']));
      }
    }
  });
  return problems;
}
