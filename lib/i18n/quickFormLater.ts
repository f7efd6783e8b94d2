import { section } from './section';

/** The words of the quick form's parts that are not there when it opens. */
export const quickFormLaterMessages = section({
  en: {
    newBrandRole: 'Its role',
    newBrandName: 'Name of the new brand',
    alreadyHere: (count: number) => (count === 1 ? 'Captured on this page' : `Captured on this page: ${count}`),
    seeAgain: 'Seen again',
    andMore: (count: number) => `and ${count} more`,
    untitled: 'No title yet',
    toCode: 'To code',
    savedToCode: (missing: string) => `To code: ${missing}`,
    missingStage: 'stage',
    missingEmotion: 'emotion',
    missingBoth: 'stage and emotion',
    undo: 'Undo',
    openMap: 'Open the map',
    done: 'Done',
  },
  fr: {
    newBrandRole: 'Son rôle',
    newBrandName: 'Nom de la nouvelle marque',
    alreadyHere: (count) => (count <= 1 ? 'Déjà noté sur cette page' : `Déjà notés sur cette page\u00a0: ${count}`),
    seeAgain: 'Revu',
    andMore: (count) => (count <= 1 ? `et ${count} autre` : `et ${count} autres`),
    untitled: 'Pas encore de titre',
    toCode: 'À coder',
    savedToCode: (missing) => `À coder\u00a0: ${missing}`,
    missingStage: 'étape',
    missingEmotion: 'ressenti',
    missingBoth: 'étape et ressenti',
    undo: 'Annuler',
    openMap: 'Cartographie',
    done: 'Terminé',
  },
});

export type QuickFormLaterMessages = (typeof quickFormLaterMessages)['en'];
