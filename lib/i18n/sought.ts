import type { Highlight } from '@/lib/journey/highlights';
import { section } from './section';

/** The words for what touchpoints are made to stand out by. Short names of it stand in `highlightNames`. */
export const soughtMessages = section({
  en: {
    highlight: 'Highlight',
    highlightCount: (count: string) => `Highlight (${count})`,
    highlightText: 'Marked on the map, in the table and in the comparison.',
    lowest: 'Lowest points',
    lowestHint: 'The lowest emotion of each journey',
    momentOfTruth: 'Moments of truth',
    momentOfTruthHint: 'Where trust is won or lost',
    gap: 'Gaps',
    gapHint: 'Lived is not what was expected',
    unanswered: 'Unanswered expectations',
    unansweredHint: 'Expected, and nobody wrote what came of it',
    onlyHighlighted: 'Show only these',
    onlyHighlightedChip: 'Only highlighted',
    highlighted: (names: string) => `Highlighted: ${names}`,
  },
  fr: {
    highlight: 'Mettre en avant',
    highlightCount: (count) => `Mettre en avant (${count})`,
    highlightText: 'Signalés sur la carte, dans le tableau et dans la comparaison.',
    lowest: 'Points les plus bas',
    lowestHint: 'Le ressenti le plus bas de chaque parcours',
    momentOfTruth: 'Moments de vérité',
    momentOfTruthHint: 'Là où la confiance se gagne ou se perd',
    gap: 'Écarts',
    gapHint: 'Le vécu n’est pas ce qui était attendu',
    unanswered: 'Attentes sans réponse',
    unansweredHint: 'Attendu, sans que personne ait noté la suite',
    onlyHighlighted: 'N’afficher que ceux-ci',
    onlyHighlightedChip: 'Mis en avant seulement',
    highlighted: (names) => `Mis en avant\u00a0: ${names}`,
  },
});

/** At one touchpoint, in a word or two. */
export const highlightNames: Readonly<Record<'en' | 'fr', Readonly<Record<Highlight, string>>>> = {
  en: { lowest: 'Lowest point', momentOfTruth: 'Moment of truth', gap: 'Gap', unanswered: 'Unanswered' },
  fr: { lowest: 'Point le plus bas', momentOfTruth: 'Moment de vérité', gap: 'Écart', unanswered: 'Sans réponse' },
};
