import { boardOf } from '@/lib/journey/board';
import type { Bytes } from './format';
import { journeyFacts } from './journeyFacts';
import type { MapDocument } from './mapDocument';
import { writingOf } from './writing';

/**
 * The first journey of the document as a Mermaid `journey` diagram: stages are its sections, and a valence from -2 to 2 its score from 1 to 5. A
 * touchpoint that is not coded has no score, and the diagram no way to say so: it stands as a comment, not as a neutral one. So do who, when, how
 * many and what they rest on, for who reads the file.
 */
export async function writeMermaid(document: MapDocument): Promise<Bytes> {
  const writing = writingOf(document);
  const { labels, words } = writing;
  const [inJourney] = document.journeys;
  if (!inJourney) return new TextEncoder().encode('journey\n');
  const { journey, stages, persona, touchpoints } = inJourney;
  const order = new Map(touchpoints.map(({ id }, index) => [id, index + 1]));
  const kept = touchpoints.filter(({ status }) => status !== 'excluded');
  const { columns, toCode } = boardOf(stages, kept);
  const who = plainText(persona?.name ?? '');
  const lines = ['journey', `    title ${plainText(journey.title)}`];
  for (const { name, text } of journeyFacts(writing, inJourney))
    lines.push(`    %% ${commentText(`${name}: ${text}`)}`);
  for (const { stage, touchpoints: own } of toCode ? [toCode, ...columns] : columns) {
    if (own.length === 0) continue;
    lines.push(`    section ${plainText(stage ? labels.stage(stages, stage.id) : words.noStage)}`);
    for (const { id, title, emotion } of own) {
      // The number in front also keeps a title from being read as one of the language's words ("section").
      const task = `${order.get(id) ?? 0}. ${plainText(title)}`;
      const valence = emotion?.valence ?? null;
      lines.push(
        valence === null
          ? `      %% ${task}: ${words.notCoded}`
          : `      ${task}: ${valence + 3}${who === '' ? '' : `: ${who}`}`,
      );
    }
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

const onOneLine = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const asCode = (sign: string) => `#${sign.charCodeAt(0)};`;

/** Signs that mean something to Mermaid as its entity codes, on one line. */
function plainText(text: string): string {
  return onOneLine(text).replaceAll(/[#;:,%<>&"{}]/g, asCode);
}

/** In a comment only a directive means something: the rest stays readable. */
function commentText(text: string): string {
  return onOneLine(text).replaceAll(/[%{}]/g, asCode);
}
