import { type CatalogueEntry, idsOf } from './entry';
import type { FiveStageId } from './stageModels';
import type { UnitId } from './units';

/** A figure that a brand knows of itself. */
export interface Kpi extends CatalogueEntry {
  /** The stages of the default model that it speaks of: NPS speaks of two. */
  readonly stageIds: readonly FiveStageId[];
  readonly unit: UnitId;
}

/** The KPIs that the literature names for each of the five stages. */
export const kpis = [
  { id: 'impressions', labels: { en: 'Impressions', fr: 'Impressions' }, stageIds: ['awareness'], unit: 'count' },
  {
    id: 'cpm',
    labels: { en: 'Cost per thousand impressions (CPM)', fr: 'Coût pour mille impressions (CPM)' },
    stageIds: ['awareness'],
    unit: 'currency',
  },
  { id: 'reach', labels: { en: 'Reach', fr: 'Couverture (reach)' }, stageIds: ['awareness'], unit: 'count' },
  {
    id: 'searchRanking',
    labels: { en: 'Search ranking', fr: 'Position dans les moteurs de recherche' },
    stageIds: ['awareness'],
    unit: 'rank',
  },
  { id: 'bounceRate', labels: { en: 'Bounce rate', fr: 'Taux de rebond' }, stageIds: ['awareness'], unit: 'percent' },
  {
    id: 'timeOnPage',
    labels: { en: 'Time on page', fr: 'Temps passé sur la page' },
    stageIds: ['awareness'],
    unit: 'seconds',
  },
  {
    id: 'pagesPerVisit',
    labels: { en: 'Pages per visit', fr: 'Pages par visite' },
    stageIds: ['awareness'],
    unit: 'count',
  },
  { id: 'clicks', labels: { en: 'Clicks', fr: 'Clics' }, stageIds: ['consideration'], unit: 'count' },
  {
    id: 'ctr',
    labels: { en: 'Click-through rate (CTR)', fr: 'Taux de clics (CTR)' },
    stageIds: ['consideration'],
    unit: 'percent',
  },
  {
    id: 'cpc',
    labels: { en: 'Cost per click (CPC)', fr: 'Coût par clic (CPC)' },
    stageIds: ['consideration'],
    unit: 'currency',
  },
  {
    id: 'engagementRate',
    labels: { en: 'Engagement rate', fr: 'Taux d’engagement' },
    stageIds: ['consideration'],
    unit: 'percent',
  },
  {
    id: 'conversionRate',
    labels: { en: 'Conversion rate', fr: 'Taux de conversion' },
    stageIds: ['decision'],
    unit: 'percent',
  },
  { id: 'sales', labels: { en: 'Sales', fr: 'Ventes' }, stageIds: ['decision'], unit: 'currency' },
  {
    id: 'costPerAcquisition',
    labels: { en: 'Cost per acquisition (CPA)', fr: 'Coût par acquisition (CPA)' },
    stageIds: ['decision'],
    unit: 'currency',
  },
  {
    id: 'loyalty',
    labels: { en: 'Loyalty (repeat purchase rate)', fr: 'Fidélité (taux de réachat)' },
    stageIds: ['retention'],
    unit: 'percent',
  },
  {
    id: 'csat',
    labels: { en: 'Customer satisfaction (CSAT)', fr: 'Satisfaction client (CSAT)' },
    stageIds: ['retention'],
    unit: 'percent',
  },
  {
    id: 'nps',
    labels: { en: 'Net promoter score (NPS)', fr: 'Score de recommandation net (NPS)' },
    stageIds: ['retention', 'advocacy'],
    unit: 'points',
  },
  {
    id: 'clv',
    labels: { en: 'Customer lifetime value (CLV)', fr: 'Valeur vie client (CLV)' },
    stageIds: ['retention'],
    unit: 'currency',
  },
  {
    id: 'feedback',
    labels: { en: 'Customer feedback', fr: 'Retours clients' },
    stageIds: ['retention'],
    unit: 'count',
  },
  { id: 'referrals', labels: { en: 'Referrals', fr: 'Parrainages' }, stageIds: ['advocacy'], unit: 'count' },
] as const satisfies readonly Kpi[];

export type KpiId = (typeof kpis)[number]['id'];
export const kpiIds = idsOf(kpis);

/** A figure that anyone can take from outside. */
export interface Observable extends CatalogueEntry {
  readonly unit: UnitId;
}

/** What stands in for KPIs where a competitor is studied, whose figures nobody knows. Ids are distinct from those of the KPIs. */
export const observables = [
  { id: 'steps', labels: { en: 'Steps', fr: 'Étapes à franchir' }, unit: 'count' },
  { id: 'pages', labels: { en: 'Pages seen', fr: 'Pages vues' }, unit: 'count' },
  { id: 'fields', labels: { en: 'Fields to fill in', fr: 'Champs à remplir' }, unit: 'count' },
  { id: 'clicksNeeded', labels: { en: 'Clicks needed', fr: 'Clics nécessaires' }, unit: 'count' },
  { id: 'interruptions', labels: { en: 'Interruptions', fr: 'Interruptions' }, unit: 'count' },
  { id: 'timeNeeded', labels: { en: 'Time needed', fr: 'Temps nécessaire' }, unit: 'seconds' },
  {
    id: 'feesFirstShownAtStep',
    labels: { en: 'Step at which fees first appear', fr: 'Étape où les frais apparaissent' },
    unit: 'rank',
  },
  { id: 'deliveryDelay', labels: { en: 'Delivery delay', fr: 'Délai de livraison' }, unit: 'days' },
  { id: 'price', labels: { en: 'Price', fr: 'Prix' }, unit: 'currency' },
  { id: 'rating', labels: { en: 'Rating', fr: 'Note des clients' }, unit: 'stars' },
] as const satisfies readonly Observable[];

export type ObservableId = (typeof observables)[number]['id'];
export const observableIds = idsOf(observables);
