import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMermaid } from '@/lib/formats/mermaid';
import type { Snapshot } from '@/lib/journey/recordLists';
import { actualJourneyId, sampleDocument, sampleRecords, textOf } from './sampleDocument';

interface Task {
  readonly section: string;
  readonly text: string;
  readonly score: number;
  readonly people: readonly string[];
}

/** The grammar of Mermaid's journey, as far as it is used; its entity codes read after the text was taken apart, as Mermaid does. */
function parseMermaid(text: string): { title: string; tasks: Task[]; comments: string[] } {
  const decoded = (part: string) => part.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  const [first, ...lines] = text.replace(/\n$/, '').split('\n');
  expect(first).toBe('journey');
  let title = '';
  let section = '';
  const tasks: Task[] = [];
  const comments: string[] = [];
  for (const line of lines) {
    const codes = line.trim().replaceAll(/#(\d+);/g, 'ﬂ°°$1¶ß');
    const read = (part = '') => decoded(part.replaceAll(/ﬂ°°(\d+)¶ß/g, '#$1;'));
    if (codes.startsWith('%%')) comments.push(read(codes.slice(3)));
    else if (codes.startsWith('title ')) title = read(/^title ([^#\n;]+)$/.exec(codes)?.[1]);
    else if (codes.startsWith('section ')) section = read(/^section ([^#:\n;]+)$/.exec(codes)?.[1]);
    else {
      const task = /^([^#:\n;]+): (\d)(?:: ([^#:\n;]+))?$/.exec(codes);
      expect(task, line).not.toBeNull();
      tasks.push({
        section,
        text: read(task?.[1]),
        score: Number(task?.[2]),
        people: task?.[3] === undefined ? [] : task[3].split(',').map((name) => read(name.trim())),
      });
    }
  }
  return { title, tasks, comments };
}

const journeyId = actualJourneyId();

async function written(records: Snapshot = sampleRecords()) {
  return parseMermaid(textOf(await writeMermaid(sampleDocument({ records, journeyId }))));
}

describe('a Mermaid diagram', () => {
  it('scores what is coded from 1 to 5, under its stage, and leaves what is not as a comment', async () => {
    const { title, tasks, comments } = await written();
    expect({ title, tasks, comments: comments.filter((each) => each.startsWith('1. ')) }).toEqual({
      title: 'A coat before the frost',
      tasks: [
        {
          section: 'Decision',
          text: '2. Reads the product page: Levant wool coat',
          score: 2,
          people: ['Camille'],
        },
      ],
      comments: ['1. Sees a sponsored story: not coded'],
    });
  });

  it('says who, when, how many and what they rest on, for who reads the file', async () => {
    const { comments } = await written();
    const said = comments.join('\n');
    for (const fact of [/^Study: /m, /^Who: Camille/m, /^How much: 2 touchpoints/m, /^Basis: /m])
      expect(said).toMatch(fact);
  });

  it('keeps any text a text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('section: x', '%%{init: {"theme":"dark"}}%%', 'a;b#c,d', 'title', '&#35; <b>', 'x\n    y: 5: me'),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (title, name) => {
        const records = sampleRecords();
        const changed: Snapshot = {
          ...records,
          personas: (records.personas ?? []).map((each) => ({ ...each, name })),
          touchpoints: (records.touchpoints ?? []).map((each) => ({ ...each, title })),
        };
        const { tasks, comments } = await written(changed);
        const plain = (value: string) =>
          value
            .toWellFormed()
            .replaceAll(/[\s\p{Cc}]+/gu, ' ')
            .trim();
        expect(tasks.map((task) => task.text.trim())).toEqual([`2. ${plain(title)}`.trim()]);
        expect(comments.filter((each) => each.startsWith('1. '))).toHaveLength(1);
        if (plain(name) !== '') expect(tasks[0]?.people).toEqual([plain(name)]);
      }),
    );
  });
});
