import type { ChannelId } from './channels';
import { type CatalogueEntry, idsOf } from './entry';
import type { PhaseId } from './phases';

/** What the customer does at a touchpoint, labelled as an action of the customer. */
export interface Category extends CatalogueEntry {
  /** The phase where it is usual: it groups the list and never dictates a touchpoint's stage. */
  readonly phase: PhaseId;
  /** The channel to suggest, or null where several are as likely. */
  readonly usualChannel: ChannelId | null;
}

/** The categories that ship, in order of phase. A study may add its own beside them. */
export const categories = [
  {
    id: 'seesAdvertisement',
    labels: { en: 'Sees an advertisement', fr: 'Voit une publicité' },
    phase: 'before',
    usualChannel: 'onlineAd',
  },
  {
    id: 'seesRetargetedAdvertisement',
    labels: { en: 'Sees a retargeted advertisement', fr: 'Voit une publicité de reciblage' },
    phase: 'before',
    usualChannel: 'onlineAd',
  },
  {
    id: 'searches',
    labels: { en: 'Searches', fr: 'Fait une recherche' },
    phase: 'before',
    usualChannel: 'searchEngine',
  },
  {
    id: 'seesSocialMediaContent',
    labels: { en: 'Sees social media content', fr: 'Voit un contenu sur les réseaux sociaux' },
    phase: 'before',
    usualChannel: 'social',
  },
  {
    id: 'seesInfluencerContent',
    labels: { en: 'Sees influencer content', fr: 'Voit un contenu d’influenceur' },
    phase: 'before',
    usualChannel: 'social',
  },
  {
    id: 'readsCompanyBlog',
    labels: { en: 'Reads the company blog', fr: 'Lit le blog de l’entreprise' },
    phase: 'before',
    usualChannel: 'website',
  },
  {
    id: 'attendsEvent',
    labels: { en: 'Attends an event', fr: 'Participe à un événement' },
    phase: 'before',
    usualChannel: 'event',
  },
  {
    id: 'readsReviewsOrRatings',
    labels: { en: 'Reads reviews or ratings', fr: 'Lit des avis ou des notes' },
    phase: 'before',
    usualChannel: 'reviewSite',
  },
  {
    id: 'readsTestimonial',
    labels: { en: 'Reads a testimonial', fr: 'Lit un témoignage' },
    phase: 'before',
    usualChannel: null,
  },
  {
    id: 'hearsByWordOfMouth',
    labels: { en: 'Hears by word of mouth', fr: 'Entend parler de la marque (bouche-à-oreille)' },
    phase: 'before',
    usualChannel: 'wordOfMouth',
  },
  { id: 'isReferred', labels: { en: 'Is referred', fr: 'Est parrainé' }, phase: 'before', usualChannel: 'wordOfMouth' },
  {
    id: 'meetsBrandInCommunity',
    labels: { en: 'Meets the brand in the community', fr: 'Rencontre la marque dans la vie locale' },
    phase: 'before',
    usualChannel: null,
  },
  {
    id: 'visitsWebsite',
    labels: { en: 'Visits the website', fr: 'Visite le site web' },
    phase: 'before',
    usualChannel: 'website',
  },
  {
    id: 'viewsLandingPage',
    labels: { en: 'Views a landing page', fr: 'Consulte une page d’atterrissage' },
    phase: 'before',
    usualChannel: 'website',
  },
  {
    id: 'viewsCategoryPage',
    labels: { en: 'Views a category page', fr: 'Consulte une page catégorie' },
    phase: 'before',
    usualChannel: 'website',
  },
  {
    id: 'viewsProductPage',
    labels: { en: 'Views a product page', fr: 'Consulte une fiche produit' },
    phase: 'before',
    usualChannel: 'website',
  },
  {
    id: 'readsUserGeneratedContent',
    labels: { en: 'Reads user-generated content', fr: 'Lit un contenu créé par des utilisateurs' },
    phase: 'before',
    usualChannel: null,
  },
  {
    id: 'signsUpToMailingList',
    labels: { en: 'Signs up to a mailing list', fr: 'S’inscrit à une liste de diffusion' },
    phase: 'before',
    usualChannel: 'website',
  },
  {
    id: 'talksWithSalesOrService',
    labels: { en: 'Talks with sales or service', fr: 'Échange avec un vendeur ou un conseiller' },
    phase: 'during',
    usualChannel: null,
  },
  {
    id: 'readsCatalogue',
    labels: { en: 'Reads a catalogue', fr: 'Feuillette un catalogue' },
    phase: 'during',
    usualChannel: null,
  },
  {
    id: 'visitsStoreOrOffice',
    labels: { en: 'Visits a store or office', fr: 'Se rend en magasin ou en agence' },
    phase: 'during',
    usualChannel: 'store',
  },
  {
    id: 'meetsPromotionalStand',
    labels: { en: 'Meets a promotional stand', fr: 'Rencontre un stand promotionnel' },
    phase: 'during',
    usualChannel: null,
  },
  {
    id: 'usesOnlineShopOrApp',
    labels: { en: 'Uses the e-commerce site or app', fr: 'Utilise le site marchand ou l’application' },
    phase: 'during',
    usualChannel: 'website',
  },
  {
    id: 'fillsBasket',
    labels: { en: 'Fills the basket', fr: 'Remplit son panier' },
    phase: 'during',
    usualChannel: 'website',
  },
  {
    id: 'checksOut',
    labels: { en: 'Checks out', fr: 'Valide et paie sa commande' },
    phase: 'during',
    usualChannel: 'website',
  },
  {
    id: 'usesPhoneSystem',
    labels: { en: 'Uses the phone system', fr: 'Passe par le serveur vocal' },
    phase: 'during',
    usualChannel: 'phone',
  },
  {
    id: 'receivesDirectMail',
    labels: { en: 'Receives direct mail', fr: 'Reçoit un courrier publicitaire' },
    phase: 'during',
    usualChannel: 'mail',
  },
  {
    id: 'paysAtPointOfSale',
    labels: { en: 'Pays at a point of sale', fr: 'Paie en caisse' },
    phase: 'during',
    usualChannel: 'store',
  },
  {
    id: 'chatsWithChatbot',
    labels: { en: 'Chats with a chatbot', fr: 'Dialogue avec un chatbot' },
    phase: 'during',
    usualChannel: 'chatbot',
  },
  {
    id: 'receivesOrderConfirmation',
    labels: { en: 'Receives order confirmation', fr: 'Reçoit la confirmation de commande' },
    phase: 'after',
    usualChannel: 'email',
  },
  {
    id: 'receivesThankYouMessage',
    labels: { en: 'Receives a thank-you message', fr: 'Reçoit un message de remerciement' },
    phase: 'after',
    usualChannel: 'email',
  },
  {
    id: 'receivesDelivery',
    labels: { en: 'Receives the delivery', fr: 'Reçoit sa livraison' },
    phase: 'after',
    usualChannel: null,
  },
  {
    id: 'returnsProduct',
    labels: { en: 'Returns a product', fr: 'Retourne un produit' },
    phase: 'after',
    usualChannel: null,
  },
  {
    id: 'usesAfterSalesService',
    labels: { en: 'Uses the after-sales service', fr: 'Fait appel au service après-vente' },
    phase: 'after',
    usualChannel: null,
  },
  {
    id: 'goesThroughOnboarding',
    labels: { en: 'Goes through onboarding', fr: 'Suit l’accueil des nouveaux clients' },
    phase: 'after',
    usualChannel: null,
  },
  {
    id: 'contactsSupport',
    labels: { en: 'Contacts support', fr: 'Contacte le service client' },
    phase: 'after',
    usualChannel: null,
  },
  {
    id: 'dealsWithBilling',
    labels: { en: 'Deals with billing', fr: 'Reçoit ou règle une facture' },
    phase: 'after',
    usualChannel: null,
  },
  {
    id: 'usesLoyaltyProgramme',
    labels: { en: 'Uses the loyalty programme', fr: 'Utilise le programme de fidélité' },
    phase: 'after',
    usualChannel: null,
  },
  {
    id: 'receivesFollowUpEmail',
    labels: { en: 'Receives a follow-up or transactional e-mail', fr: 'Reçoit un e-mail de suivi ou transactionnel' },
    phase: 'after',
    usualChannel: 'email',
  },
  {
    id: 'readsNewsletter',
    labels: { en: 'Reads the newsletter', fr: 'Lit la newsletter' },
    phase: 'after',
    usualChannel: 'email',
  },
  {
    id: 'consultsHelpCentre',
    labels: { en: 'Consults the help centre', fr: 'Consulte le centre d’aide' },
    phase: 'after',
    usualChannel: 'website',
  },
  {
    id: 'usesSelfServiceTool',
    labels: {
      en: 'Uses a self-service tool or knowledge base',
      fr: 'Utilise un outil en libre-service ou une base de connaissances',
    },
    phase: 'after',
    usualChannel: 'website',
  },
  {
    id: 'takesPartInForum',
    labels: { en: 'Takes part in a forum', fr: 'Participe à un forum' },
    phase: 'after',
    usualChannel: 'website',
  },
  {
    id: 'answersSatisfactionSurvey',
    labels: { en: 'Answers a satisfaction survey', fr: 'Répond à une enquête de satisfaction' },
    phase: 'after',
    usualChannel: null,
  },
  {
    id: 'commentsOnProduct',
    labels: { en: 'Comments on a product', fr: 'Commente un produit' },
    phase: 'after',
    usualChannel: null,
  },
  {
    id: 'receivesUpsellEmail',
    labels: { en: 'Receives an upsell or cross-sell e-mail', fr: 'Reçoit un e-mail de vente additionnelle ou croisée' },
    phase: 'after',
    usualChannel: 'email',
  },
  {
    id: 'renews',
    labels: { en: 'Renews', fr: 'Renouvelle son achat ou son abonnement' },
    phase: 'after',
    usualChannel: null,
  },
] as const satisfies readonly Category[];

export type CategoryId = (typeof categories)[number]['id'];
export const categoryIds = idsOf(categories);

/** A grouping of categories other than by phase. */
export interface Classification extends CatalogueEntry {
  readonly categoryIds: readonly CategoryId[];
}

/** By what the contact is for, instead of by phase: each shipped category stands in exactly one of these groups. */
export const otherClassifications = [
  {
    id: 'marketingReach',
    labels: { en: 'Marketing reach', fr: 'Contact marketing' },
    categoryIds: [
      'seesAdvertisement',
      'seesRetargetedAdvertisement',
      'searches',
      'seesSocialMediaContent',
      'seesInfluencerContent',
      'readsCompanyBlog',
      'attendsEvent',
      'readsTestimonial',
      'meetsBrandInCommunity',
      'visitsWebsite',
      'viewsLandingPage',
      'signsUpToMailingList',
      'meetsPromotionalStand',
      'receivesDirectMail',
      'readsNewsletter',
      'receivesUpsellEmail',
    ],
  },
  {
    id: 'salesInteraction',
    labels: { en: 'Sales interaction', fr: 'Interaction de vente' },
    categoryIds: [
      'viewsCategoryPage',
      'viewsProductPage',
      'talksWithSalesOrService',
      'readsCatalogue',
      'visitsStoreOrOffice',
      'usesOnlineShopOrApp',
      'fillsBasket',
      'checksOut',
      'paysAtPointOfSale',
      'receivesOrderConfirmation',
      'receivesThankYouMessage',
      'renews',
    ],
  },
  {
    id: 'customerInitiatedConversation',
    labels: { en: 'Customer-initiated conversation', fr: 'Conversation à l’initiative du client' },
    categoryIds: [
      'readsReviewsOrRatings',
      'hearsByWordOfMouth',
      'isReferred',
      'readsUserGeneratedContent',
      'usesPhoneSystem',
      'chatsWithChatbot',
      'contactsSupport',
      'takesPartInForum',
    ],
  },
  {
    id: 'serviceAndProductFeedback',
    labels: { en: 'Service and product feedback', fr: 'Service et retours sur le produit' },
    categoryIds: [
      'receivesDelivery',
      'returnsProduct',
      'usesAfterSalesService',
      'goesThroughOnboarding',
      'dealsWithBilling',
      'usesLoyaltyProgramme',
      'receivesFollowUpEmail',
      'consultsHelpCentre',
      'usesSelfServiceTool',
      'answersSatisfactionSurvey',
      'commentsOnProduct',
    ],
  },
] as const satisfies readonly Classification[];

export type ClassificationId = (typeof otherClassifications)[number]['id'];
export const classificationIds = idsOf(otherClassifications);
