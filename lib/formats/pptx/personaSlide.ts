import { personaMessages } from '@/lib/i18n/personas';
import type { Persona } from '@/lib/journey/schemas/study';
import type { JourneyPart } from '../documentParts';
import { coverCrop } from './coverCrop';
import type { Slide } from './deck';
import { content } from './masters';
import { paragraph } from './shape';
import { type Show, titledSlide } from './show';
import { fitted, lineHeight, linesIn } from './textFit';

const portrait = { x: content.x, y: content.y + 4, width: 250, height: 250 } as const;
const right = { x: portrait.x + portrait.width + 40, width: content.width - portrait.width - 40 } as const;

/** Who walks the journey, and what for. Nothing where nobody said anything of either. */
export function personaSlide(show: Show, journey: JourneyPart): void {
  const { writing, words } = show;
  const { persona, journey: walked } = journey.inJourney;
  const purpose = [
    { name: words.scenario, text: walked.scenario },
    { name: writing.words.goal, text: walked.goal },
    { name: writing.words.expectations, text: walked.expectations },
  ].filter(({ text }) => text.trim() !== '');
  if (!persona && purpose.length === 0) return;
  const names = personaMessages[writing.document.language];
  const title = persona ? words.persona(persona.name) : words.scenario;
  const subtitle = persona
    ? [persona.ageRange, persona.jobTitle, writing.labels.of('brandRelationships', persona.relationship)]
        .filter(Boolean)
        .join(' · ')
    : '';
  const slide = titledSlide(show, title, subtitle, journey);
  const area = persona ? right : content;
  let y: number = content.y + 4;
  if (persona) {
    picture(show, slide, persona);
    y = story(slide, persona, y);
    const lists = [
      { name: names.goals, lines: persona.goals },
      { name: names.motivations, lines: persona.motivations },
      { name: names.challenges, lines: persona.challenges },
    ].filter(({ lines }) => lines.length > 0);
    y = cards(
      slide,
      lists.map((list) => ({ ...list, isList: true })),
      area,
      y,
      210,
    );
  }
  cards(
    slide,
    purpose.map(({ name, text }) => ({ name, lines: [text], isList: false })),
    area,
    y,
    content.y + content.height - y,
  );
  slide.notes([...(persona ? [persona.story] : []), ...purpose.map(({ name, text }) => `${name}: ${text}`)]);
}

function picture({ writing, pictures, report }: Show, slide: Slide, persona: Persona): void {
  const shown = pictures.get(writing.document.evidence[persona.pictureEvidenceId ?? '']?.sha256 ?? '');
  if (shown) {
    slide.picture(
      portrait,
      slide.pictureRelation(shown.path),
      report.personaPicture(persona.name),
      coverCrop(shown, portrait),
    );
  } else {
    const initials = persona.name
      .split(/\s+/)
      .map((word) => [...word][0] ?? '')
      .slice(0, 2)
      .join('')
      .toUpperCase();
    slide.text(portrait, [paragraph(initials, { size: 84, bold: true, ink: 'accent', align: 'ctr' })], {
      fill: 'accentSoft',
      anchor: 'ctr',
      name: persona.name,
    });
  }
  const names = personaMessages[writing.document.language];
  const facts = [
    { name: names.education, text: persona.education },
    { name: names.income, text: persona.income },
  ].filter(({ text }) => text !== '');
  slide.text(
    { x: portrait.x, y: portrait.y + portrait.height + 12, width: portrait.width, height: 82 },
    facts.map(({ name, text }) => ({
      above: 3,
      runs: [
        { text: `${name}  `, size: 12, bold: true, ink: 'inkFaint' as const },
        { text: fitted(text, portrait.width * 0.9, 2, { size: 13, bold: false }), size: 13 },
      ],
    })),
    { name: names.identity },
  );
}

/** What there is to tell of the persona; gives where the next thing may stand. */
function story(slide: Slide, { story: told }: Persona, y: number): number {
  if (told.trim() === '') return y;
  const font = { size: 17, bold: false };
  const text = fitted(told, (right.width - 24) * 0.97, 6, font);
  const height = linesIn(text, (right.width - 24) * 0.97, font) * lineHeight(font.size) + 8;
  slide.shape({ x: right.x, y, width: 4, height }, { fill: 'accent', name: 'Mark' });
  slide.text({ x: right.x + 24, y, width: right.width - 24, height }, [paragraph(text, { ...font, ink: 'inkSoft' })], {
    name: 'Story',
    anchor: 'ctr',
  });
  return y + height + 24;
}

interface Card {
  readonly name: string;
  readonly lines: readonly string[];
  readonly isList: boolean;
}

/** Cards beside each other, as high as the fullest needs; gives where the next thing may stand. */
function cards(
  slide: Slide,
  told: readonly Card[],
  area: { readonly x: number; readonly width: number },
  y: number,
  most: number,
): number {
  if (told.length === 0) return y;
  const gap = 16;
  const width = (area.width - (told.length - 1) * gap) / told.length;
  const inner = (width - 32 - 16) * 0.97;
  const font = { size: 15, bold: false };
  const filled = told.map(({ name, lines, isList }) => {
    let room = Math.floor((most - 54) / (lineHeight(font.size) + 4));
    const shown = lines.flatMap((line) => {
      if (room < 1) return [];
      const text = fitted(line, inner, room, font);
      room -= linesIn(text, inner, font);
      return [text];
    });
    const height = shown.reduce((sum, line) => sum + linesIn(line, inner, font) * lineHeight(font.size) + 4, 46);
    return { name, isList, shown, height };
  });
  const height = Math.min(most, Math.max(...filled.map((each) => each.height)));
  filled.forEach(({ name, isList, shown }, nth) => {
    slide.text(
      { x: area.x + nth * (width + gap), y, width, height },
      [
        paragraph(name, { size: 13, bold: true, ink: 'accent' }),
        ...shown.map((line) => paragraph(line, { ...font, above: 4, isBullet: isList })),
      ],
      { fill: 'ground', inset: [16, 12], geometry: 'roundRect', radius: 8, name },
    );
  });
  return y + height + 20;
}
