import type { QuestionId } from '@/lib/journey/catalogues/questions';
import type { Text } from '../shop/language';
import { t } from './step';

/** An answer to a question about a journey, or about one of its touchpoints. */
export interface Answered {
  readonly question: QuestionId;
  readonly journey: 'aubelune' | 'klafti' | 'orvessine';
  readonly touchpoint?: string;
  readonly basis: 'reported' | 'internal';
  readonly text: Text;
}

export const answers: readonly Answered[] = [
  {
    question: 'whyThisBrand',
    journey: 'aubelune',
    basis: 'reported',
    text: t(
      'Because somebody picked up the telephone, and because it said who had made it.',
      'Parce que quelqu’un a décroché, et parce qu’il était écrit qui l’avait faite.',
    ),
  },
  {
    question: 'howDiscovered',
    journey: 'aubelune',
    basis: 'reported',
    text: t(
      'A post, then a colleague. Without the colleague I would have forgotten the post.',
      'Une publication, puis une collègue. Sans la collègue, j’aurais oublié la publication.',
    ),
  },
  {
    question: 'weightiestTouchpoints',
    journey: 'aubelune',
    basis: 'reported',
    text: t(
      'The call, the missed parcel, the card. In that order.',
      'L’appel, le colis manqué, la carte. Dans cet ordre.',
    ),
  },
  {
    question: 'whatToImprove',
    journey: 'aubelune',
    basis: 'reported',
    text: t('Tell me before I have to worry.', 'Me prévenir avant que je m’inquiète.'),
  },
  {
    question: 'teamInCharge',
    journey: 'aubelune',
    touchpoint: 'missed',
    basis: 'internal',
    text: t(
      'Logistics signs with the courier; nobody reads the complaints about it.',
      'La logistique signe avec le transporteur ; personne ne lit les plaintes.',
    ),
  },
  {
    question: 'whatWouldImproveIt',
    journey: 'aubelune',
    touchpoint: 'silence',
    basis: 'internal',
    text: t(
      'An alert from the workshop’s planning to the mailing tool: two days of work.',
      'Une alerte du planning de l’atelier vers l’outil d’e-mailing : deux jours de travail.',
    ),
  },
  {
    question: 'whatMakesStay',
    journey: 'klafti',
    basis: 'reported',
    text: t(
      'The price. If somebody else is as cheap and honest, I go.',
      'Le prix. Si quelqu’un d’aussi peu cher est honnête, je pars.',
    ),
  },
  {
    question: 'idealExperience',
    journey: 'orvessine',
    basis: 'reported',
    text: t(
      'The app’s memory, the shop’s people, and no telephone.',
      'La mémoire de l’appli, les gens du magasin, et pas de téléphone.',
    ),
  },
];
