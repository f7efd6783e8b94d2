import { boardOf } from '@/lib/journey/board';
import type { Bytes } from './format';
import type { MapDocument } from './mapDocument';
import { writingOf } from './writing';

/**
 * The first journey of the document as a Mermaid `journey` diagram: stages are its sections, and a valence from -2 to 2 its score from 1 to 5. A
 * touchpoint that is not coded has no score, and the diagram no way to say so: it stands as a comment, not as a neutral one.
 */
export async function writeMermaid(document: MapDocument): Promise<Bytes> {
  const { labels, words } = writingOf(document);
  const [inJourney] = document.journeys;
  if (!inJourney) return new TextEncoder().encode('journey\n');
  const { journey, stages, persona, touchpoints } = inJourney;
  const order = new Map(touchpoints.map(({ id }, index) => [id, index + 1]));
  const kept = touchpoints.filter(({ status }) => status !== 'excluded');
  const { columns, toCode } = boardOf(stages, kept);
  const who = plainText(persona?.name ?? '');
  const lines = ['journey', `    title ${plainText(journey.title)}`];
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

/** Signs that mean something to Mermaid as its entity codes, on one line. */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[#;:,%<>&"{}]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
