import { type Problem, type ProblemValue, problemText, problemWords } from '@/lib/journey/problem';
import { type Language, section } from './section';

const pasJson = (what: string) => (line: ProblemValue, column: ProblemValue) =>
  `n’est pas du JSON, ligne ${line}, colonne ${column}\u00a0: ${what}`;

/** What can be wrong with a record or a file. English is the wording that errors carry anyway. */
export const problemMessages = section({
  en: problemWords,
  fr: {
    isMissing: () => 'manque',
    mustBeText: () => 'doit être un texte',
    mustBeObject: () => 'doit être un objet',
    mustBeList: () => 'doit être une liste',
    mustBeNumber: () => 'doit être un nombre',
    mustBeWholeNumber: () => 'doit être un nombre entier',
    mustBeFlag: () => 'doit être true ou false',
    mustBeOfType: (type) => `doit être de type ${type}`,
    mustBeOneOf: (...values) => `doit être ${values.join(' ou ')}`,
    mustBeFromTo: (low, high) => `doit être compris entre ${low} et ${high}`,
    mustBeAtLeast: (bound) => `doit être au moins ${bound}`,
    mustBeAtMost: (bound) => `doit être au plus ${bound}`,
    mustBeMoreThan: (bound) => `doit être supérieur à ${bound}`,
    mustBeLessThan: (bound) => `doit être inférieur à ${bound}`,
    mustNotBeEmpty: () => 'ne doit pas être vide',
    mustNotBeBlank: () => 'ne doit pas être vide',
    mustHaveCharacters: (least) => `doit avoir au moins ${least} caractères`,
    mayHaveCharacters: (most) => `doit avoir au plus ${most} caractères`,
    mustHaveEntries: (least) => `doit avoir au moins ${least} ${least === 1 ? 'élément' : 'éléments'}`,
    mayHaveEntries: (most) => `doit avoir au plus ${most} ${most === 1 ? 'élément' : 'éléments'}`,
    mustBeUuid: () => 'doit être un UUID',
    mustBeInstant: () => 'doit être un instant UTC comme 2026-11-21T09:30:00.000Z',
    mustMatch: (pattern) => `doit correspondre à ${pattern}`,
    isNoName: () => 'n’est pas un nom admis ici',
    hasNoKnownType: () => 'n’a pas de type connu',
    doesNotFit: () => 'ne convient pas',
    isNotValid: () => 'n’est pas valide',

    isNoField: () => 'n’est pas un champ',
    cannotBeEdited: () => 'ne peut pas être modifié',
    isNeverEdited: () => 'ne se modifie jamais',
    isYourself: () => 'la personne qui travaille ici ne peut pas être supprimée',
    isInUse: (id) => `${id} est utilisé`,
    isNoStage: (id) => `${id} n’est pas une étape du parcours`,
    goesNowhere: (stage) => `l’étape ${stage} est utilisée, et rien ne dit où elle va`,
    isOfOtherStudy: () => 'appartient à une autre étude',

    hasIdOf: (other) => `a le même identifiant que ${other}`,
    namesNone: (type, id) => `ne désigne aucun élément de ${type} dans le fichier (${id})`,
    cannotCompete: () => 'ne peut pas avoir plusieurs valeurs',
    isNoJourneyMap: () => 'n’est pas une cartographie de parcours (format doit être "journey-map")',
    mustBeVersion: (like) => `doit être une version comme "${like}"`,
    hasNoSuchVersion: (major) => `doit être ${major}.x, il n’y en a pas eu avant`,
    isNewer: (version, ours) => `${version} est plus récent que ${ours}`,
    hasTooManyFaults: () => 'comporte trop d’erreurs pour les citer',
    andMore: (count) => `et ${count} de plus`,

    isTooLarge: (megabytes) => `dépasse ${megabytes} Mo`,
    isNotUtf8: () => 'n’est pas du texte en UTF-8',
    isNotJson: () => 'n’est pas du JSON',
    isTooDeep: (levels) => `est imbriqué sur plus de ${levels} niveaux`,
    endsTooEarly: pasJson('le texte s’arrête trop tôt'),
    wantsValue: pasJson('une valeur est attendue'),
    wantsValueOrEnd: pasJson('une valeur ou ] est attendu'),
    wantsKey: pasJson('un nom entre guillemets droits est attendu'),
    wantsKeyOrEnd: pasJson('un nom entre guillemets droits ou } est attendu'),
    wantsColon: pasJson('le signe deux-points est attendu'),
    wantsCommaOrEnd: pasJson('une virgule, ou la fin de la liste ou de l’objet, est attendue'),
    wantsNothing: pasJson('plus rien n’est attendu'),
    hasOpenText: pasJson('ce texte entre guillemets ne se termine pas'),
    hasBareControl: pasJson('un saut de ligne ou un caractère de contrôle doit être échappé dans un texte'),
    hasWrongEscape: pasJson('échappement inconnu dans un texte'),

    isDamaged: () => 'l’archive est endommagée\u00a0: elle ne s’ouvre pas',
    hasTooManyFiles: (most) => `l’archive contient plus de ${most} fichiers`,
    doesNotFitBundle: () => 'ne tient pas, l’archive dépasserait 2 Go',
    isTooLargeForBundle: () => 'dépasse ce qu’une archive peut contenir',
    isNoFileName: () => 'n’est pas un nom de fichier d’archive',
    isThereTwice: () => 'figure deux fois',
    isNotInBundle: () => 'n’est pas dans l’archive',
    isNotInManifest: () => 'n’est pas dans le manifeste',
    hasOtherSize: (bytes, expected) => `a ${bytes} octets au lieu de ${expected}`,
    hasOtherHash: () => 'a été modifié (son empreinte n’est pas celle du manifeste)',
    hasOtherName: () => 'ne porte pas le nom de son empreinte',
  },
});

/** "touchpoints[3].basis : manque ; et 2 de plus". Names of fields and files stay as they are. */
export function wordProblems(problems: readonly Problem[], language: Language): string {
  const narrow = language === 'fr' ? '\u00a0' : '';
  return problemText(problems, problemMessages[language], { place: `${narrow}: `, next: `${narrow}; ` });
}
