import type { Text } from '../shop/language';
import { t } from './step';

export const brands = {
  aubelune: {
    name: 'Aubelune',
    role: 'own',
    domain: 'aubelune.example',
    outlets: [],
    note: t('Few, lasting pieces. Sells online only.', 'Peu de pièces, faites pour durer. Vente en ligne seulement.'),
  },
  klafti: {
    name: 'Klafti',
    role: 'competitor',
    domain: 'klafti.example',
    outlets: [],
    note: t('Loud, quick and cheap. Online, app and chatbot.', 'Bruyante, rapide, bon marché. Site, appli et chatbot.'),
  },
  orvessine: {
    name: 'Orvessine',
    role: 'competitor',
    domain: 'orvessine.example',
    outlets: ['orvessineNantes'],
    note: t('Forty shops, an app, a printed catalogue.', 'Quarante magasins, une appli, un catalogue papier.'),
  },
  parlavis: {
    name: 'Parlavis',
    role: 'thirdParty',
    domain: 'parlavis.example',
    outlets: [],
    note: t('Review site.', 'Site d’avis.'),
  },
  flanou: {
    name: 'Flanou',
    role: 'thirdParty',
    domain: 'flanou.example',
    outlets: [],
    note: t('Social network.', 'Réseau social.'),
  },
} as const satisfies Record<
  string,
  {
    readonly name: string;
    readonly role: 'own' | 'competitor' | 'retailer' | 'thirdParty';
    readonly domain: string;
    readonly outlets: readonly string[];
    readonly note: Text;
  }
>;
export type BrandKey = keyof typeof brands;

export const outlets = {
  orvessineNantes: {
    name: t('Orvessine Nantes, old town', 'Orvessine Nantes, vieille ville'),
    kind: t('shop', 'magasin'),
    address: t('1 Example Lane, Nantes', '1 rue de l’Exemple, Nantes'),
  },
} as const;
export type OutletKey = keyof typeof outlets;

export const observers = {
  lea: { name: 'Léa Fontanel', initials: 'LF', role: t('Researcher', 'Chargée d’études') },
  noor: { name: 'Noor Haddad', initials: 'NH', role: t('Mystery shopper', 'Cliente mystère') },
} as const;
export type ObserverKey = keyof typeof observers;

export interface Someone {
  readonly name: string;
  readonly ageRange: Text;
  readonly education: Text;
  readonly jobTitle: Text;
  readonly income: Text;
  readonly relationship: 'notYetCustomer' | 'underOneYear';
  readonly challenges: readonly Text[];
  readonly motivations: readonly Text[];
  readonly goals: readonly Text[];
  readonly segment: Readonly<Record<'sociodemographic' | 'geographic' | 'attitude' | 'behaviour', Text>>;
  readonly story: Text;
}

export const personas = {
  camille: {
    name: 'Camille Verdier',
    ageRange: t('35 to 44', '35 à 44 ans'),
    education: t('Master’s degree', 'Master'),
    jobTitle: t('Primary school teacher', 'Professeure des écoles'),
    income: t('€2,400 a month', '2 400 € par mois'),
    relationship: 'underOneYear',
    challenges: [
      t(
        'Size 38 here, 40 there: she sends back one order in three',
        'Du 38 ici, du 40 là : elle renvoie une commande sur trois',
      ),
      t(
        'Shops on her phone, in the evening, between two children',
        'Achète sur son téléphone, le soir, entre deux enfants',
      ),
      t('Has been let down by a courier before a party', 'A déjà été lâchée par un livreur avant une fête'),
    ],
    motivations: [
      t('One good dress rather than three', 'Une bonne robe plutôt que trois'),
      t('To know who made it, and where', 'Savoir qui l’a faite, et où'),
      t('To be believed when something goes wrong', 'Être crue quand quelque chose ne va pas'),
    ],
    goals: [
      t('A dress for her sister’s wedding on 27 June', 'Une robe pour le mariage de sa sœur, le 27 juin'),
      t('That she will still wear at school in September', 'Qu’elle portera encore à l’école en septembre'),
    ],
    segment: {
      sociodemographic: t('Couple, two children, both work', 'En couple, deux enfants, deux salaires'),
      geographic: t('Nantes and around', 'Nantes et agglomération'),
      attitude: t('Buys less, buys better, reads labels', 'Acheter moins, acheter mieux, lire les étiquettes'),
      behaviour: t(
        'Compares for three weeks, then decides in an hour',
        'Compare trois semaines, puis décide en une heure',
      ),
    },
    story: t(
      'Camille’s sister marries on 27 June. She wants to be elegant without looking dressed up, and to wear the dress again. She has a budget of 150 euros, three weeks, and little trust in sizes. She bought a jumper from Aubelune last winter and liked the letter in the parcel.',
      'La sœur de Camille se marie le 27 juin. Elle veut être élégante sans être déguisée, et remettre la robe ensuite. Elle a 150 euros, trois semaines, et peu confiance dans les tailles. L’hiver dernier, elle a acheté un pull chez Aubelune et aimé le mot dans le colis.',
    ),
  },
  ines: {
    name: 'Inès Aoudia',
    ageRange: t('18 to 24', '18 à 24 ans'),
    education: t('Bachelor’s degree, in progress', 'Licence, en cours'),
    jobTitle: t('Student, works at a bakery at weekends', 'Étudiante, en boulangerie le week-end'),
    income: t('€780 a month', '780 € par mois'),
    relationship: 'notYetCustomer',
    challenges: [
      t('Fifty euros, shoes included', 'Cinquante euros, chaussures comprises'),
      t(
        'Fees that come last make her feel tricked',
        'Les frais qui arrivent à la fin lui donnent l’impression d’être piégée',
      ),
      t('No printer, for return labels', 'Pas d’imprimante pour les étiquettes de retour'),
    ],
    motivations: [
      t('To stand out in the photos', 'Se faire remarquer sur les photos'),
      t('To have it this week', 'L’avoir cette semaine'),
    ],
    goals: [t('A colourful dress for her cousin’s wedding', 'Une robe colorée pour le mariage de sa cousine')],
    segment: {
      sociodemographic: t('Shared flat, on a grant', 'En colocation, boursière'),
      geographic: t('Rennes', 'Rennes'),
      attitude: t('Fashion is fun; waiting is not', 'La mode amuse, l’attente non'),
      behaviour: t('Everything on the phone; hunts for codes', 'Tout sur le téléphone ; chasse aux codes promo'),
    },
    story: t(
      'Inès hears on a Monday that her cousin marries in three weeks. Her dress must be bright, cheap and here soon. She discovers brands in her stories, asks chatbots rather than people, and tells her friends at once when she feels tricked.',
      'Inès apprend un lundi que sa cousine se marie dans trois semaines. Il lui faut une robe vive, pas chère et vite là. Elle découvre les marques dans ses stories, interroge les chatbots plutôt que les gens, et raconte aussitôt à ses amies quand elle se sent piégée.',
    ),
  },
} as const satisfies Record<string, Someone>;
export type PersonaKey = keyof typeof personas;

export const study = {
  name: t('Example: a dress for a wedding', 'Exemple : une robe pour un mariage'),
  question: t(
    'Where does Aubelune win and lose a customer who buys a dress for a date that cannot move, compared with Klafti and Orvessine? (Brands, people and figures are invented.)',
    'Où Aubelune gagne-t-elle et perd-elle une cliente qui achète une robe pour une date qui ne bouge pas, face à Klafti et à Orvessine ? (Marques, personnes et chiffres sont inventés.)',
  ),
} as const;
