import { section } from './section';

/** The words for rows in an order that one changes. */
export const sortingMessages = section({
  en: {
    sortable: 'sortable',
    howToSort:
      'Press Space to pick it up, the up and down arrow keys to move it, Space to put it down, Escape to leave it where it was.',
    drag: (name: string) => `Drag “${name}”`,
    moveUp: (name: string) => `Move “${name}” up`,
    moveDown: (name: string) => `Move “${name}” down`,
    cannotMove: 'No further this way',
    atPlace: (name: string, place: string, count: string) => `${name}, ${place} of ${count}`,
    pickedUp: (name: string, place: string, count: string) => `Picked up ${name}, ${place} of ${count}`,
    isOver: (name: string, place: string, count: string) => `${name}: now ${place} of ${count}`,
    putDown: (name: string, place: string, count: string) => `Put down ${name}, ${place} of ${count}`,
    leftWhereItWas: (name: string) => `${name} stays where it was`,
  },
  fr: {
    sortable: 'déplaçable',
    howToSort:
      'Espace pour saisir, flèches haut et bas pour déplacer, Espace pour poser, Échap pour laisser où c’était.',
    drag: (name) => `Faire glisser «\u00a0${name}\u00a0»`,
    moveUp: (name) => `Monter «\u00a0${name}\u00a0»`,
    moveDown: (name) => `Descendre «\u00a0${name}\u00a0»`,
    cannotMove: 'Impossible d’aller plus loin',
    atPlace: (name, place, count) => `${name}, ${place} sur ${count}`,
    pickedUp: (name, place, count) => `Saisi\u00a0: ${name}, ${place} sur ${count}`,
    isOver: (name, place, count) => `${name}\u00a0: maintenant ${place} sur ${count}`,
    putDown: (name, place, count) => `Posé\u00a0: ${name}, ${place} sur ${count}`,
    leftWhereItWas: (name) => `${name}\u00a0: resté en place`,
  },
});
