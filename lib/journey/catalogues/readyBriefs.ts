import type { NewFields } from '../recordFields';
import type { Brief, Criterion, Task } from '../schemas/walkthrough';
import type { CatalogueEntry, Labels, Language } from './entry';
import type { StageModelPresetId } from './stageModels';

/** A brief that is ready to be walked. Its tasks and criteria have fixed ids: whoever takes it, what they answer compares. */
export interface ReadyBrief extends CatalogueEntry {
  readonly stageModelId: StageModelPresetId;
  /** Who the shopper is, and what they need. */
  readonly scenario: Labels;
  readonly objective: Labels;
  readonly evidenceRequired: Labels;
  readonly ethicsNote: Labels;
  readonly budget: NonNullable<Brief['budget']>;
  readonly buy: boolean;
  readonly returnGoods: boolean;
  readonly askExpectation: Brief['askExpectation'];
  readonly tasks: readonly (Omit<Task, 'text'> & { readonly text: Labels })[];
  readonly criteria: readonly (Omit<Criterion, 'question' | 'plannedTouchpointId'> & { readonly question: Labels })[];
}

/** The fields of a brief of a study, made of a ready one in one language: to be sent with `createRecord`. */
export function readyBriefFields(ready: ReadyBrief, language: Language, studyId: string): NewFields<'briefs'> {
  const { labels, stageModelId, budget, buy, returnGoods, askExpectation } = ready;
  return {
    studyId,
    title: labels[language],
    scenario: ready.scenario[language],
    objective: ready.objective[language],
    stageModelId,
    tasks: ready.tasks.map((task) => ({ ...task, text: task.text[language] })),
    criteria: ready.criteria.map((criterion) => ({ ...criterion, question: criterion.question[language] })),
    evidenceRequired: ready.evidenceRequired[language],
    budget: { ...budget },
    buy,
    returnGoods,
    ethicsNote: ready.ethicsNote[language],
    askExpectation,
  };
}

const ethicsNote: Labels = {
  en: 'Behave as any customer would. Do not record names, faces or voices of staff, do not provoke mistakes, and do not promise anything in their name. Use your own account or one made for the study, and your own address. Cancel or return within the terms of the seller, and pay what you owe.',
  fr: 'Se comporter comme n’importe quel client. Ne relever ni nom, ni visage, ni voix du personnel, ne pas provoquer d’erreur et ne rien promettre en son nom. Utiliser son propre compte, ou un compte créé pour l’étude, et sa propre adresse. Annuler ou retourner dans les délais du vendeur, et payer ce qui est dû.',
};

type Mark = 'knockOut' | 'evidence' | 'comment';

/** The id of the nth task or criterion of a brief: in all databases the same. */
function fixedId(brief: number, list: 'tasks' | 'criteria', nth: number): string {
  const number = brief * 1000 + (list === 'tasks' ? 0 : 100) + nth;
  return `019ab000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

function tasksOf(brief: number, tasks: readonly (readonly [stageId: string, text: Labels])[]): ReadyBrief['tasks'] {
  return tasks.map(([stageId, text], index) => ({ id: fixedId(brief, 'tasks', index + 1), stageId, text }));
}

type Row = readonly [
  stageId: string,
  answerType: Criterion['answerType'],
  weight: number,
  question: Labels,
  marks?: readonly Mark[],
];

function criteriaOf(brief: number, criteria: readonly Row[]): ReadyBrief['criteria'] {
  return criteria.map(([stageId, answerType, weight, question, marks = []], index) => ({
    id: fixedId(brief, 'criteria', index + 1),
    question,
    answerType,
    weight,
    knockOut: marks.includes('knockOut'),
    evidenceRequired: marks.includes('evidence'),
    commentRequiredOnNo: marks.includes('comment'),
    stageId,
  }));
}

/** Facts weigh nothing: they stand in the report, and in no score. */
export const readyBriefs = [
  {
    id: 'fashionShop',
    labels: {
      en: 'Online fashion shop: buy a garment, receive it, return it',
      fr: 'Boutique de mode en ligne\u00a0: acheter un vêtement, le recevoir, le retourner',
    },
    stageModelId: 'purchaseJourney',
    scenario: {
      en: 'You need a garment for an occasion in two weeks, you have an idea of it and of your size, and no preferred shop. You have not bought here before. You are 25 to 40, at ease on the web, careful about delivery fees, and you would rather return what does not fit than keep it.',
      fr: 'Vous cherchez un vêtement pour une occasion dans deux semaines\u00a0; vous avez une idée du modèle et de votre taille, et pas d’enseigne préférée. Vous n’avez jamais acheté ici. Vous avez entre 25 et 40 ans, vous êtes à l’aise sur internet, attentif aux frais de livraison, et vous préférez retourner ce qui ne va pas plutôt que de le garder.',
    },
    objective: {
      en: 'Find out how easily a new customer finds the right garment in the right size, when all costs are known, whether the promise of delivery is kept, and what a return costs in money and effort.',
      fr: 'Savoir avec quelle facilité un nouveau client trouve le bon vêtement à la bonne taille, à quel moment il connaît tous les frais, si la promesse de livraison est tenue, et ce que coûte un retour, en argent et en effort.',
    },
    evidenceRequired: {
      en: 'The first search result or advertisement met, the product page, the basket with all fees, the confirmation, the parcel as it arrived, the proof of the refund.',
      fr: 'Le premier résultat de recherche ou la première publicité rencontrée, la fiche produit, le panier avec tous les frais, la confirmation, le colis à son arrivée, la preuve du remboursement.',
    },
    ethicsNote,
    budget: { amount: 80, currency: 'EUR' },
    buy: true,
    returnGoods: true,
    askExpectation: 'task',
    tasks: tasksOf(1, [
      [
        'need',
        {
          en: 'Say in your own words what you need, then look for it as you would at home: a search engine, a social network, a name that you know.',
          fr: 'Formuler avec vos mots ce que vous cherchez, puis le chercher comme chez vous\u00a0: moteur de recherche, réseau social, enseigne connue.',
        },
      ],
      [
        'search',
        {
          en: 'Reach the shop, and close or accept whatever stands in the way.',
          fr: 'Arriver dans la boutique, et fermer ou accepter tout ce qui se met en travers.',
        },
      ],
      [
        'search',
        {
          en: 'Find three garments that would do, by the menu, the filters or the search.',
          fr: 'Trouver trois vêtements qui conviendraient, par le menu, les filtres ou la recherche.',
        },
      ],
      [
        'evaluation',
        {
          en: 'Choose one: fabric, cut, size, reviews, returns. Find out which size is yours.',
          fr: 'En choisir un\u00a0: matière, coupe, taille, avis, retours. Déterminer votre taille.',
        },
      ],
      [
        'evaluation',
        {
          en: 'Before you order, ask a question by the help that is offered (chat, form, telephone), for instance about a size or a delivery date.',
          fr: 'Avant de commander, poser une question par l’aide proposée (chat, formulaire, téléphone), par exemple sur une taille ou une date de livraison.',
        },
      ],
      [
        'purchase',
        {
          en: 'Put it into the basket, and find out the full price with delivery.',
          fr: 'Le mettre au panier, et trouver le prix complet, livraison comprise.',
        },
      ],
      [
        'purchase',
        {
          en: 'Order and pay, as a guest where that is offered.',
          fr: 'Commander et payer, en tant qu’invité si c’est possible.',
        },
      ],
      [
        'postPurchase',
        {
          en: 'Follow the order until it arrives: messages, tracking, changes of date.',
          fr: 'Suivre la commande jusqu’à son arrivée\u00a0: messages, suivi, changements de date.',
        },
      ],
      [
        'postPurchase',
        {
          en: 'Receive the parcel and open it: packaging, conformity, what lies in it.',
          fr: 'Recevoir le colis et l’ouvrir\u00a0: emballage, conformité, contenu.',
        },
      ],
      [
        'postPurchase',
        {
          en: 'Return the garment, and follow the refund until the money is there.',
          fr: 'Retourner le vêtement, et suivre le remboursement jusqu’à réception.',
        },
      ],
    ]),
    criteria: criteriaOf(1, [
      [
        'search',
        'yesNo',
        1,
        {
          en: 'Could the pages be used at once, with no banner or pop-up in front of what you came for?',
          fr: 'Les pages étaient-elles utilisables d’emblée, sans bandeau ni fenêtre devant ce que vous veniez voir\u00a0?',
        },
        ['comment'],
      ],
      [
        'search',
        'scale1to5',
        2,
        {
          en: 'How easy was it to find garments that fit what you were looking for? (5 = very easy)',
          fr: 'À quel point était-il facile de trouver des vêtements correspondant à votre recherche\u00a0? (5 = très facile)',
        },
      ],
      [
        'search',
        'yesNo',
        1,
        {
          en: 'Could you filter by your size and see only what is in stock in it?',
          fr: 'Pouviez-vous filtrer par taille et ne voir que ce qui est disponible dans la vôtre\u00a0?',
        },
        ['comment'],
      ],
      [
        'evaluation',
        'yesNo',
        2,
        {
          en: 'Did the page say how the garment fits (size guide, measures of the model, advice from customers)?',
          fr: 'La fiche indiquait-elle comment le vêtement taille (guide des tailles, mensurations du mannequin, avis de clients)\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'evaluation',
        'yesNo',
        1,
        {
          en: 'Did it say the fabric, its care and where it was made?',
          fr: 'Indiquait-elle la matière, l’entretien et le lieu de fabrication\u00a0?',
        },
        ['comment'],
      ],
      [
        'evaluation',
        'scale1to5',
        2,
        {
          en: 'How much did you trust what photos and reviews showed? (5 = fully)',
          fr: 'Quelle confiance aviez-vous dans ce que montraient photos et avis\u00a0? (5 = totale)',
        },
      ],
      [
        'evaluation',
        'minutes',
        0,
        {
          en: 'After how many minutes did the help answer? (only a human or useful answer counts)',
          fr: 'Au bout de combien de minutes l’aide a-t-elle répondu\u00a0? (seule compte une réponse humaine ou utile)',
        },
        ['evidence'],
      ],
      [
        'evaluation',
        'scale1to5',
        2,
        {
          en: 'How well did the answer solve your question? (5 = fully)',
          fr: 'Dans quelle mesure la réponse a-t-elle réglé votre question\u00a0? (5 = entièrement)',
        },
      ],
      [
        'purchase',
        'yesNo',
        3,
        {
          en: 'Were the delivery fees known before you had to give an address?',
          fr: 'Les frais de livraison étaient-ils connus avant d’avoir à donner une adresse\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'purchase',
        'price',
        0,
        {
          en: 'Price of the garment as the product page showed it',
          fr: 'Prix du vêtement affiché sur la fiche produit',
        },
        ['evidence'],
      ],
      [
        'purchase',
        'price',
        0,
        { en: 'Full price paid, with delivery and all fees', fr: 'Prix total payé, livraison et tous frais compris' },
        ['evidence'],
      ],
      [
        'purchase',
        'yesNo',
        2,
        { en: 'Could you order without making an account?', fr: 'Pouviez-vous commander sans créer de compte\u00a0?' },
        ['comment'],
      ],
      [
        'purchase',
        'yesNo',
        3,
        {
          en: 'Was the amount charged exactly the one announced before the payment?',
          fr: 'Le montant débité était-il exactement celui annoncé avant le paiement\u00a0?',
        },
        ['knockOut', 'evidence', 'comment'],
      ],
      [
        'purchase',
        'scale1to5',
        2,
        {
          en: 'How easy was it to order and pay? (5 = very easy)',
          fr: 'À quel point était-il facile de commander et de payer\u00a0? (5 = très facile)',
        },
      ],
      [
        'purchase',
        'yesNo',
        1,
        {
          en: 'Were boxes for newsletters or insurance left unticked until you ticked them?',
          fr: 'Les cases de newsletter ou d’assurance étaient-elles décochées tant que vous ne les cochiez pas\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'postPurchase',
        'yesNo',
        1,
        {
          en: 'Did a confirmation arrive within ten minutes, with the articles, the price and the date of delivery?',
          fr: 'Une confirmation est-elle arrivée dans les dix minutes, avec les articles, le prix et la date de livraison\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'postPurchase',
        'yesNo',
        3,
        {
          en: 'Did the parcel arrive on the promised day or before?',
          fr: 'Le colis est-il arrivé le jour promis ou avant\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'postPurchase',
        'number',
        0,
        { en: 'Days from the order to the parcel', fr: 'Nombre de jours entre la commande et le colis' },
      ],
      [
        'postPurchase',
        'yesNo',
        3,
        {
          en: 'Was it what you had ordered: garment, size, colour, and without fault?',
          fr: 'Était-ce bien ce que vous aviez commandé\u00a0: vêtement, taille, couleur, sans défaut\u00a0?',
        },
        ['knockOut', 'evidence', 'comment'],
      ],
      [
        'postPurchase',
        'scale1to5',
        1,
        {
          en: 'How did opening the parcel feel? (5 = a pleasure)',
          fr: 'Qu’avez-vous ressenti à l’ouverture du colis\u00a0? (5 = un plaisir)',
        },
      ],
      [
        'postPurchase',
        'yesNo',
        2,
        {
          en: 'Was the return free, or was its cost said before the order?',
          fr: 'Le retour était-il gratuit, ou son coût annoncé avant la commande\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'postPurchase',
        'scale1to5',
        2,
        {
          en: 'How easy was the return? (5 = very easy)',
          fr: 'À quel point le retour était-il facile\u00a0? (5 = très facile)',
        },
      ],
      [
        'postPurchase',
        'number',
        0,
        {
          en: 'Days from handing over the return to the refund',
          fr: 'Nombre de jours entre le dépôt du retour et le remboursement',
        },
        ['evidence'],
      ],
      [
        'postPurchase',
        'text',
        0,
        {
          en: 'What would make you buy here again, or keep you from it?',
          fr: 'Qu’est-ce qui vous ferait racheter ici, ou vous en dissuaderait\u00a0?',
        },
      ],
    ]),
  },
  {
    id: 'marketplace',
    labels: {
      en: 'Marketplace: choose among sellers, order, have a problem solved',
      fr: 'Place de marché\u00a0: choisir entre vendeurs, commander, faire régler un problème',
    },
    stageModelId: 'purchaseJourney',
    scenario: {
      en: 'You want to replace a small household appliance that broke yesterday. You compare offers of several sellers on one marketplace, and you do not know any of them. You are in your forties, you have a family and little time, you read reviews but you distrust them, and you want to know whom to call if it goes wrong.',
      fr: 'Vous voulez remplacer un petit appareil ménager tombé en panne hier. Vous comparez les offres de plusieurs vendeurs sur une même place de marché, sans en connaître aucun. Vous avez la quarantaine, une famille et peu de temps\u00a0; vous lisez les avis mais vous vous en méfiez, et vous voulez savoir qui appeler en cas de problème.',
    },
    objective: {
      en: 'Find out whether a customer can tell sellers, offers and advertisements apart, who answers for the order, and how a problem is solved when seller and marketplace are not the same.',
      fr: 'Savoir si un client distingue vendeurs, offres et publicités, qui répond de la commande, et comment un problème est réglé quand le vendeur et la place de marché ne font pas un.',
    },
    evidenceRequired: {
      en: 'The list of results with its sponsored places, the page of the offer with the seller’s name, the basket, the messages with the seller, the answer to the problem.',
      fr: 'La liste de résultats avec ses emplacements sponsorisés, la page de l’offre avec le nom du vendeur, le panier, les échanges avec le vendeur, la réponse au problème.',
    },
    ethicsNote,
    budget: { amount: 50, currency: 'EUR' },
    buy: true,
    returnGoods: true,
    askExpectation: 'task',
    tasks: tasksOf(2, [
      [
        'need',
        {
          en: 'Write down what the appliance must do and what you would pay, before you look.',
          fr: 'Noter ce que l’appareil doit faire et le prix que vous accepteriez, avant de chercher.',
        },
      ],
      [
        'search',
        {
          en: 'Search for it on the marketplace, and sort and filter the results.',
          fr: 'Le chercher sur la place de marché, trier et filtrer les résultats.',
        },
      ],
      [
        'search',
        {
          en: 'Mark which of the first ten results are paid for.',
          fr: 'Repérer lesquels des dix premiers résultats sont payés.',
        },
      ],
      [
        'evaluation',
        {
          en: 'Compare two offers of the same product: price, delivery, seller, guarantee.',
          fr: 'Comparer deux offres du même produit\u00a0: prix, livraison, vendeur, garantie.',
        },
      ],
      [
        'evaluation',
        {
          en: 'Read good and bad reviews, and find out who wrote them and about which offer.',
          fr: 'Lire de bons et de mauvais avis, et établir qui les a écrits et sur quelle offre.',
        },
      ],
      [
        'evaluation',
        {
          en: 'Find out who sells: name, country, how to reach them, terms of return.',
          fr: 'Établir qui vend\u00a0: nom, pays, moyen de contact, conditions de retour.',
        },
      ],
      [
        'purchase',
        {
          en: 'Put one offer into the basket and look at it before you order: fees, extras, subscriptions.',
          fr: 'Mettre une offre au panier et l’examiner avant de commander\u00a0: frais, options, abonnements.',
        },
      ],
      ['purchase', { en: 'Order and pay.', fr: 'Commander et payer.' }],
      [
        'postPurchase',
        {
          en: 'Follow the order: who writes to you, the marketplace, the seller or the carrier?',
          fr: 'Suivre la commande\u00a0: qui vous écrit, la place de marché, le vendeur ou le transporteur\u00a0?',
        },
      ],
      [
        'postPurchase',
        {
          en: 'Receive it: packaging, conformity, papers.',
          fr: 'La recevoir\u00a0: emballage, conformité, documents.',
        },
      ],
      [
        'postPurchase',
        {
          en: 'Ask for help with a true question about use, guarantee or return, and follow it to its end.',
          fr: 'Demander de l’aide pour une vraie question d’usage, de garantie ou de retour, et la suivre jusqu’au bout.',
        },
      ],
    ]),
    criteria: criteriaOf(2, [
      [
        'search',
        'yesNo',
        2,
        {
          en: 'Were paid results marked so that you saw it without looking for it?',
          fr: 'Les résultats payés étaient-ils signalés de façon visible sans avoir à chercher\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'search',
        'number',
        0,
        {
          en: 'How many of the first ten results were paid for?',
          fr: 'Combien des dix premiers résultats étaient payés\u00a0?',
        },
        ['evidence'],
      ],
      [
        'search',
        'scale1to5',
        2,
        {
          en: 'How well did search and filters bring you to what you wanted? (5 = at once)',
          fr: 'Dans quelle mesure recherche et filtres vous ont-ils mené à ce que vous vouliez\u00a0? (5 = tout de suite)',
        },
      ],
      [
        'evaluation',
        'yesNo',
        2,
        {
          en: 'Was it clear on the page of the offer who sells and who ships?',
          fr: 'La page de l’offre disait-elle clairement qui vend et qui expédie\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'evaluation',
        'yesNo',
        2,
        {
          en: 'Could the seller be identified: a name, an address, a way to reach them?',
          fr: 'Le vendeur était-il identifiable\u00a0: un nom, une adresse, un moyen de le joindre\u00a0?',
        },
        ['knockOut', 'evidence', 'comment'],
      ],
      [
        'evaluation',
        'yesNo',
        1,
        {
          en: 'Did reviews say that they are of a purchase, and of this very offer?',
          fr: 'Les avis précisaient-ils qu’ils portent sur un achat, et sur cette offre précise\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'evaluation',
        'scale1to5',
        2,
        {
          en: 'How much did you trust the seller when you chose? (5 = fully)',
          fr: 'Quelle confiance aviez-vous dans le vendeur au moment de choisir\u00a0? (5 = totale)',
        },
      ],
      [
        'evaluation',
        'yesNo',
        1,
        {
          en: 'Was the reason given why one offer is put before the others?',
          fr: 'La raison de la mise en avant d’une offre était-elle donnée\u00a0?',
        },
        ['comment'],
      ],
      [
        'purchase',
        'yesNo',
        3,
        {
          en: 'Were all fees known in the basket, before the address and the payment?',
          fr: 'Tous les frais étaient-ils connus au panier, avant l’adresse et le paiement\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'purchase',
        'price',
        0,
        { en: 'Price of the product in the list of results', fr: 'Prix du produit dans la liste de résultats' },
        ['evidence'],
      ],
      ['purchase', 'price', 0, { en: 'Full price paid', fr: 'Prix total payé' }, ['evidence']],
      [
        'purchase',
        'number',
        0,
        {
          en: 'How many extras or subscriptions were proposed before the payment?',
          fr: 'Combien d’options ou d’abonnements ont été proposés avant le paiement\u00a0?',
        },
      ],
      [
        'purchase',
        'yesNo',
        2,
        {
          en: 'Was nothing added to the order that you had not chosen?',
          fr: 'La commande était-elle exempte de tout ajout que vous n’aviez pas choisi\u00a0?',
        },
        ['knockOut', 'evidence', 'comment'],
      ],
      [
        'purchase',
        'scale1to5',
        2,
        {
          en: 'How easy was it to order and pay? (5 = very easy)',
          fr: 'À quel point était-il facile de commander et de payer\u00a0? (5 = très facile)',
        },
      ],
      [
        'postPurchase',
        'yesNo',
        1,
        {
          en: 'Did you know at all times who answers for the order?',
          fr: 'Saviez-vous à tout moment qui répond de la commande\u00a0?',
        },
        ['comment'],
      ],
      [
        'postPurchase',
        'yesNo',
        3,
        { en: 'Did it arrive on the promised day or before?', fr: 'Est-elle arrivée le jour promis ou avant\u00a0?' },
        ['evidence', 'comment'],
      ],
      [
        'postPurchase',
        'yesNo',
        3,
        {
          en: 'Was it the product that was offered, new and whole?',
          fr: 'Était-ce le produit proposé, neuf et complet\u00a0?',
        },
        ['knockOut', 'evidence', 'comment'],
      ],
      [
        'postPurchase',
        'minutes',
        0,
        {
          en: 'After how many minutes came the first useful answer to your question?',
          fr: 'Au bout de combien de minutes est venue la première réponse utile à votre question\u00a0?',
        },
        ['evidence'],
      ],
      [
        'postPurchase',
        'number',
        0,
        {
          en: 'How many times did you have to explain your question anew?',
          fr: 'Combien de fois avez-vous dû réexpliquer votre question\u00a0?',
        },
      ],
      [
        'postPurchase',
        'scale1to5',
        3,
        {
          en: 'How well was your question or problem solved? (5 = fully)',
          fr: 'Dans quelle mesure votre question ou problème a-t-il été réglé\u00a0? (5 = entièrement)',
        },
      ],
      [
        'postPurchase',
        'scale0to10',
        1,
        {
          en: 'How likely are you to buy from this very seller again?',
          fr: 'Quelle est la probabilité que vous rachetiez chez ce même vendeur\u00a0?',
        },
      ],
      [
        'postPurchase',
        'text',
        0,
        {
          en: 'What did the marketplace do better, or worse, than a shop of its own would?',
          fr: 'Qu’a fait la place de marché de mieux, ou de moins bien, qu’une boutique en propre\u00a0?',
        },
      ],
    ]),
  },
  {
    id: 'hotelStay',
    labels: {
      en: 'Hotel stay: booking, check-in, dining, check-out',
      fr: 'Séjour à l’hôtel\u00a0: réservation, check-in, restauration, check-out',
    },
    stageModelId: 'hotel',
    scenario: {
      en: 'You book one night for two in a city, for a weekend that you have looked forward to, and you dine in the hotel. You pay for it yourselves, you do not know the house, and you found it on the web. You come by train in the afternoon, a little tired, with one small wish (a quiet room, a late check-out).',
      fr: 'Vous réservez une nuit pour deux dans une ville, pour un week-end attendu, et vous dînez à l’hôtel. Vous payez vous-mêmes, vous ne connaissez pas la maison, et vous l’avez trouvée sur internet. Vous arrivez en train l’après-midi, un peu fatigués, avec un petit souhait (une chambre calme, un départ tardif).',
    },
    objective: {
      en: 'Live the stay from the search to the letter after it: what do you feel, what do you see on arrival, what is the ambience? And is what was promised on the web what the house gives?',
      fr: 'Vivre le séjour de la recherche au message d’après\u00a0: que ressentez-vous, que voyez-vous en arrivant, quelle est l’ambiance\u00a0? Et la maison tient-elle ce que le site promettait\u00a0?',
    },
    evidenceRequired: {
      en: 'The offer and its price as first shown and as booked, the confirmation, the façade and the lobby (no faces), the room on arrival, a dish, the bill, the message after the stay.',
      fr: 'L’offre et son prix tels qu’affichés d’abord puis réservés, la confirmation, la façade et le hall (sans visages), la chambre à l’arrivée, un plat, la facture, le message d’après séjour.',
    },
    ethicsNote,
    budget: { amount: 300, currency: 'EUR' },
    buy: true,
    returnGoods: false,
    askExpectation: 'stage',
    tasks: tasksOf(3, [
      [
        'search',
        {
          en: 'Look for a hotel for your dates as you would, and come to this one. Note what you expect of it.',
          fr: 'Chercher un hôtel à vos dates comme vous le feriez, et arriver à celui-ci. Noter ce que vous en attendez.',
        },
      ],
      [
        'booking',
        {
          en: 'Compare the price on the hotel’s own site and on one portal, then book on the hotel’s own.',
          fr: 'Comparer le prix sur le site de l’hôtel et sur un portail, puis réserver sur celui de l’hôtel.',
        },
      ],
      [
        'booking',
        {
          en: 'Tell your small wish when you book, or by message.',
          fr: 'Exprimer votre petit souhait à la réservation, ou par message.',
        },
      ],
      [
        'preArrival',
        {
          en: 'Note what you get before the stay: messages, offers, answers, the way to the house.',
          fr: 'Relever ce que vous recevez avant le séjour\u00a0: messages, offres, réponses, itinéraire.',
        },
      ],
      [
        'checkIn',
        {
          en: 'Arrive. Stop for a minute before the door and one inside: what do you see, hear and smell? What is the ambience?',
          fr: 'Arriver. S’arrêter une minute devant la porte, puis une à l’intérieur\u00a0: que voyez-vous, qu’entendez-vous, que sentez-vous\u00a0? Quelle est l’ambiance\u00a0?',
        },
      ],
      [
        'checkIn',
        {
          en: 'Check in. Measure the wait from the door to the key.',
          fr: 'Faire le check-in. Mesurer l’attente de la porte à la clé.',
        },
      ],
      [
        'room',
        {
          en: 'Enter the room: first impression, cleanliness, bed, bathroom, noise, light. Try what you need.',
          fr: 'Entrer dans la chambre\u00a0: première impression, propreté, literie, salle de bains, bruit, lumière. Essayer ce dont vous avez besoin.',
        },
      ],
      [
        'room',
        {
          en: 'Ask the house for something small (a pillow, advice on the city), and see what comes of it.',
          fr: 'Demander une petite chose à la maison (un oreiller, un conseil sur la ville), et voir ce qui se passe.',
        },
      ],
      [
        'dining',
        {
          en: 'Dine in the house: welcome, menu, rhythm, dishes, attention. Then take breakfast.',
          fr: 'Dîner sur place\u00a0: accueil, carte, rythme, plats, attention. Puis prendre le petit-déjeuner.',
        },
      ],
      [
        'checkOut',
        {
          en: 'Check out. Read the bill before you pay, and say goodbye.',
          fr: 'Faire le check-out. Lire la facture avant de payer, et prendre congé.',
        },
      ],
      [
        'postStay',
        {
          en: 'Note what comes after the stay: thanks, survey, offers. Answer the survey, if there is one, truthfully.',
          fr: 'Relever ce qui suit le séjour\u00a0: remerciement, enquête, offres. Répondre sincèrement à l’enquête, s’il y en a une.',
        },
      ],
    ]),
    criteria: criteriaOf(3, [
      [
        'search',
        'scale1to5',
        1,
        {
          en: 'How much did pictures and words make you want to stay there? (5 = very much)',
          fr: 'À quel point les images et les textes donnaient-ils envie d’y séjourner\u00a0? (5 = beaucoup)',
        },
      ],
      [
        'booking',
        'price',
        0,
        { en: 'Price of the night on the hotel’s own site', fr: 'Prix de la nuit sur le site de l’hôtel' },
        ['evidence'],
      ],
      [
        'booking',
        'price',
        0,
        { en: 'Price of the same night on the portal', fr: 'Prix de la même nuit sur le portail' },
        ['evidence'],
      ],
      [
        'booking',
        'yesNo',
        2,
        {
          en: 'Was the full price, with taxes and breakfast, known before you gave your name?',
          fr: 'Le prix complet, taxes et petit-déjeuner compris, était-il connu avant de donner votre nom\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'booking',
        'yesNo',
        1,
        {
          en: 'Were the terms of cancelling clear before you paid?',
          fr: 'Les conditions d’annulation étaient-elles claires avant le paiement\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'booking',
        'scale1to5',
        2,
        {
          en: 'How easy was it to book? (5 = very easy)',
          fr: 'À quel point était-il facile de réserver\u00a0? (5 = très facile)',
        },
      ],
      [
        'preArrival',
        'yesNo',
        1,
        {
          en: 'Did the house answer your wish before you came?',
          fr: 'La maison a-t-elle répondu à votre souhait avant votre venue\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'checkIn',
        'scale1to5',
        2,
        {
          en: 'What did you feel on arrival, in the first minute? (5 = expected and welcome)',
          fr: 'Qu’avez-vous ressenti en arrivant, dans la première minute\u00a0? (5 = attendu et bienvenu)',
        },
      ],
      [
        'checkIn',
        'text',
        0,
        {
          en: 'What did you see, hear and smell on arrival, and what was the ambience?',
          fr: 'Qu’avez-vous vu, entendu, senti en arrivant, et quelle était l’ambiance\u00a0?',
        },
        ['evidence'],
      ],
      ['checkIn', 'minutes', 0, { en: 'Minutes from the door to the key', fr: 'Minutes de la porte à la clé' }],
      [
        'checkIn',
        'yesNo',
        2,
        {
          en: 'Were you greeted within a minute, with a look?',
          fr: 'Avez-vous été salué dans la minute, avec un regard\u00a0?',
        },
        ['comment'],
      ],
      [
        'checkIn',
        'yesNo',
        1,
        {
          en: 'Was your booking known, with your wish?',
          fr: 'Votre réservation était-elle connue, avec votre souhait\u00a0?',
        },
        ['comment'],
      ],
      [
        'room',
        'yesNo',
        3,
        {
          en: 'Was the room clean: bed, bathroom, floor?',
          fr: 'La chambre était-elle propre\u00a0: literie, salle de bains, sol\u00a0?',
        },
        ['knockOut', 'evidence', 'comment'],
      ],
      [
        'room',
        'yesNo',
        2,
        { en: 'Was the room what the pictures had promised?', fr: 'La chambre était-elle conforme aux photos\u00a0?' },
        ['evidence', 'comment'],
      ],
      [
        'room',
        'scale1to5',
        3,
        {
          en: 'How well did you sleep? (5 = very well: bed, quiet, temperature)',
          fr: 'Comment avez-vous dormi\u00a0? (5 = très bien\u00a0: literie, calme, température)',
        },
      ],
      [
        'room',
        'minutes',
        0,
        {
          en: 'Minutes until your small request was met',
          fr: 'Minutes avant que votre petite demande soit satisfaite',
        },
      ],
      [
        'room',
        'scale1to5',
        2,
        {
          en: 'How was the attention that your request got? (5 = more than you asked for)',
          fr: 'Quelle attention votre demande a-t-elle reçue\u00a0? (5 = plus que demandé)',
        },
      ],
      [
        'dining',
        'minutes',
        0,
        { en: 'Minutes from the order to the first dish', fr: 'Minutes entre la commande et le premier plat' },
      ],
      [
        'dining',
        'scale1to5',
        2,
        { en: 'How good were the dishes? (5 = excellent)', fr: 'Que valaient les plats\u00a0? (5 = excellents)' },
        ['evidence'],
      ],
      [
        'dining',
        'scale1to5',
        2,
        {
          en: 'How was the ambience at table: welcome, rhythm, sound, light? (5 = one would stay)',
          fr: 'Quelle était l’ambiance à table\u00a0: accueil, rythme, bruit, lumière\u00a0? (5 = on resterait)',
        },
      ],
      [
        'dining',
        'yesNo',
        1,
        {
          en: 'Did someone ask whether it was good, and listen to the answer?',
          fr: 'Quelqu’un a-t-il demandé si tout allait bien, et écouté la réponse\u00a0?',
        },
        ['comment'],
      ],
      [
        'checkOut',
        'yesNo',
        3,
        {
          en: 'Was the bill right, with nothing on it that you had not taken?',
          fr: 'La facture était-elle exacte, sans rien que vous n’ayez pris\u00a0?',
        },
        ['knockOut', 'evidence', 'comment'],
      ],
      [
        'checkOut',
        'scale1to5',
        1,
        {
          en: 'How were you let go? (5 = one would come back)',
          fr: 'Comment vous a-t-on laissé partir\u00a0? (5 = on reviendrait)',
        },
      ],
      [
        'postStay',
        'yesNo',
        1,
        {
          en: 'Did a message come after the stay that had to do with your stay?',
          fr: 'Un message en rapport avec votre séjour est-il venu ensuite\u00a0?',
        },
        ['evidence', 'comment'],
      ],
      [
        'postStay',
        'scale0to10',
        1,
        {
          en: 'How near was the stay to what you had imagined when you booked? (10 = just so, or better)',
          fr: 'À quel point le séjour ressemblait-il à ce que vous imaginiez en réservant\u00a0? (10 = tout à fait, ou mieux)',
        },
      ],
    ]),
  },
] as const satisfies readonly ReadyBrief[];
