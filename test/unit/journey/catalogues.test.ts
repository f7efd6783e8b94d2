import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import * as catalogues from '@/lib/journey/catalogues';

/** Every list that the catalogues export, by its name. */
const lists: Readonly<Record<string, readonly catalogues.CatalogueEntry[]>> = {
  answerBases: catalogues.answerBases,
  bases: catalogues.bases,
  brandRelationships: catalogues.brandRelationships,
  brandRoles: catalogues.brandRoles,
  categories: catalogues.categories,
  channels: catalogues.channels,
  contacts: catalogues.contacts,
  counts: catalogues.counts,
  criterionAnswerTypes: catalogues.criterionAnswerTypes,
  devices: catalogues.devices,
  emotionLabels: catalogues.emotionLabels,
  engagements: catalogues.engagements,
  evidenceKinds: catalogues.evidenceKinds,
  initiators: catalogues.initiators,
  journeyKinds: catalogues.journeyKinds,
  journeyScopes: catalogues.journeyScopes,
  journeyStates: catalogues.journeyStates,
  journeyStatuses: catalogues.journeyStatuses,
  kpis: catalogues.kpis,
  maskReasons: catalogues.maskReasons,
  mediaTypes: catalogues.mediaTypes,
  modes: catalogues.modes,
  momentOfTruthKinds: catalogues.momentOfTruthKinds,
  momentOfTruthLevers: catalogues.momentOfTruthLevers,
  objectives: catalogues.objectives,
  observables: catalogues.observables,
  opportunityStatuses: catalogues.opportunityStatuses,
  otherClassifications: catalogues.otherClassifications,
  pageKinds: catalogues.pageKinds,
  painPointEffects: catalogues.painPointEffects,
  pauseReasons: catalogues.pauseReasons,
  phases: catalogues.phases,
  questionAudiences: catalogues.questionAudiences,
  questions: catalogues.questions,
  stageModels: catalogues.stageModels,
  starterThemes: catalogues.starterThemes,
  timePrecisions: catalogues.timePrecisions,
  touchpointStatuses: catalogues.touchpointStatuses,
  units: catalogues.units,
  valenceScale: catalogues.valenceScale,
  walkthroughStates: catalogues.walkthroughStates,
  waysToReach: catalogues.waysToReach,
};

/**
 * The ids that stand in files people keep: none of them may ever go, change its spelling or its meaning.
 * A longer catalogue adds to this list.
 */
const fixedIds: Readonly<Record<string, string>> = {
  answerBases: 'reported internal',
  bases: 'experienced observed reported expert assumed',
  brandRelationships: 'notYetCustomer newCustomer underOneYear oneYear twoYears formerCustomer',
  brandRoles: 'own competitor retailer thirdParty',
  categories: `
    seesAdvertisement seesRetargetedAdvertisement searches seesSocialMediaContent seesInfluencerContent readsCompanyBlog
    attendsEvent readsReviewsOrRatings readsTestimonial hearsByWordOfMouth isReferred meetsBrandInCommunity visitsWebsite
    viewsLandingPage viewsCategoryPage viewsProductPage readsUserGeneratedContent signsUpToMailingList
    talksWithSalesOrService readsCatalogue visitsStoreOrOffice meetsPromotionalStand usesOnlineShopOrApp fillsBasket
    checksOut usesPhoneSystem receivesDirectMail paysAtPointOfSale chatsWithChatbot
    receivesOrderConfirmation receivesThankYouMessage receivesDelivery returnsProduct usesAfterSalesService
    goesThroughOnboarding contactsSupport dealsWithBilling usesLoyaltyProgramme receivesFollowUpEmail readsNewsletter
    consultsHelpCentre usesSelfServiceTool takesPartInForum answersSatisfactionSurvey commentsOnProduct
    receivesUpsellEmail renews`,
  channels: `website mobileApp searchEngine social onlineAd reviewSite email chat chatbot messaging sms phone mail store
    event tv wordOfMouth other`,
  contacts: 'direct indirect',
  counts: `interactionsBeforeDecision journeyLength channelsUsed directAndIndirectShares activeAndPassiveShares
    sharesByBasis channelHandOvers deviceSwitches brandSwitches emptyStages revisitedStages
    negativePointsWithoutOpportunity`,
  criterionAnswerTypes: 'yesNo scale1to5 scale0to10 minutes price number text',
  devices: 'computer smartphone tablet landline television kiosk voiceAssistant none other',
  emotionLabels: `affectionate afraid amused angry bored confident content disappointed excited happy interested loving
    pleased relaxed sad satisfied worried frustrated confused surprised relieved`,
  engagements: 'active passive',
  evidenceKinds: 'screenshot elementScreenshot fullPage quote pageArchive attachedFile',
  initiators: 'customer company thirdParty',
  journeyKinds: 'planned actual',
  journeyScopes: 'buyer customer endToEnd',
  journeyStates: 'asIs toBe',
  journeyStatuses: 'planned inProgress completed abandoned',
  kpis: `impressions cpm reach searchRanking bounceRate timeOnPage pagesPerVisit clicks ctr cpc engagementRate
    conversionRate sales costPerAcquisition loyalty csat nps clv feedback referrals`,
  maskReasons: 'formField unreadableFrame redaction',
  mediaTypes: 'paid owned earned',
  modes: 'human selfService automated',
  momentOfTruthKinds: 'zero first second ultimate',
  momentOfTruthLevers: 'trust recognition lessEffort transparency proactivity',
  objectives: 'inform image purchase',
  observables: `steps pages fields clicksNeeded interruptions timeNeeded feesFirstShownAtStep deliveryDelay price
    rating`,
  opportunityStatuses: 'proposed accepted inProgress done rejected',
  otherClassifications: 'marketingReach salesInteraction customerInitiatedConversation serviceAndProductFeedback',
  pageKinds: `product category review article search social home cart checkout confirmation support account adLanding
    other`,
  painPointEffects: 'drives blocks',
  pauseReasons: 'user sleep browserClosed',
  phases: 'before during after',
  questionAudiences: 'customer team',
  questions: `expectation idealExperience whyThisBrand howDiscovered whatMakesStay weightiestTouchpoints whatToImprove
    teamInCharge howManaged whoAnswersForSuccess isExperiencePositive whatWouldImproveIt`,
  stageModels: 'fiveStages funnel aida purchasePhases purchaseJourney hotel',
  starterThemes: `navigation ordering deliveryTime serviceResponsiveness priceAndFees productQuality sizeAndFit returns
    trustAndSafety stock information personalisation`,
  timePrecisions: 'minute hour day month year',
  touchpointStatuses: 'draft validated excluded',
  units: 'count percent currency seconds days rank points stars',
  valenceScale: 'veryNegative negative neutral positive veryPositive',
  walkthroughStates: 'toDo running paused toValidate returned validated',
  waysToReach: 'typed link search ad newTab back reload form other',
};

/** Words that are the same in both languages. Anything else that is has been left untranslated. */
const sameInBothLanguages = new Set(
  `AIDA|Action|Article|Attention|Chatbot|Check-in|Check-out|Direct|E-mail|Impressions|Indirect|Information|Interruptions|
  Navigation|Smartphone|points|Google / Ipsos / Verto (Think with Google)|Google, The New Multi-Screen World|
  Google, Decoding Decisions: Making Sense of the Messy Middle|Nielsen Norman Group, Journey Mapping 101|
  Court et al., The Consumer Decision Journey, McKinsey Quarterly`
    .split('|')
    .map((word) => word.trim()),
);

function isLabels(value: object): value is catalogues.Labels {
  return 'en' in value && 'fr' in value;
}

/** Every pair of labels at any depth, with the path at which it stands. */
function labelsIn(value: unknown, path: string): [path: string, labels: catalogues.Labels][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLabels(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => labelsIn(inner, `${path}.${key}`));
}

const everyLabel = labelsIn(lists, 'catalogues');
const words = (text: string) => text.trim().split(/\s+/);

describe('every catalogue', () => {
  it('is checked here', () => {
    const exported = Object.entries(catalogues)
      .filter(([, value]) => Array.isArray(value) && typeof value[0] === 'object')
      .map(([name]) => name);
    expect(Object.keys(lists).sort()).toEqual(exported.sort());
    expect(Object.keys(fixedIds).sort()).toEqual(exported.sort());
  });

  it.each(Object.entries(lists))('%s has unique ids in camelCase', (_name, entries) => {
    const ids = entries.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:[A-Z][a-z]+|\d+[a-z]*)*$/);
  });

  it.each(Object.entries(lists))('%s has every entry of the design, in order', (name, entries) => {
    expect(entries.map((entry) => entry.id)).toEqual(words(fixedIds[name] ?? ''));
  });

  it.each(Object.entries(lists))('%s has no two entries that read alike', (_name, entries) => {
    for (const language of ['en', 'fr'] as const) {
      const labels = entries.map((entry) => entry.labels[language].toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('exports, beside each list, the tuple of its ids', () => {
    const tuples = Object.entries(catalogues).filter(
      ([name, value]) => name.endsWith('Ids') && Array.isArray(value) && typeof value[0] === 'string',
    );
    const idsOfTuples = tuples.map(([, ids]) => JSON.stringify(ids)).sort();
    const idsOfLists = Object.values(lists).map((entries) => JSON.stringify(entries.map((entry) => entry.id)));
    expect(idsOfTuples).toEqual(idsOfLists.sort());
  });
});

describe('labels', () => {
  it.each(everyLabel)('%s reads well in both languages', (path, labels) => {
    for (const text of [labels.en, labels.fr]) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
      expect(text, 'typographic apostrophes and quotes').not.toMatch(/['"]/);
    }
    // A source keeps its title as published, with the punctuation of its language.
    const french = path.includes('.source.') ? '' : labels.fr;
    expect(french, 'no-break spaces before high punctuation').not.toMatch(/[^\u202f][;!?]|[^\u00a0]:/);
  });

  it('differ between the languages, but for words that both share', () => {
    const same = everyLabel.filter(([, labels]) => labels.en === labels.fr).map(([, labels]) => labels.en);
    expect(new Set(same)).toEqual(sameInBothLanguages);
  });

  it('never say "point de douleur" or "valence" in French', () => {
    for (const [, labels] of everyLabel) expect(labels.fr.toLowerCase()).not.toMatch(/douleur|valence/);
  });
});

describe('stage models', () => {
  const phaseOrder = catalogues.phaseIds;

  it.each(catalogues.stageModels)('$id has unique stages whose phases never go backwards', (model) => {
    const stages: readonly catalogues.StagePreset[] = model.stages;
    expect(new Set(stages.map((stage) => stage.id)).size).toBe(stages.length);
    for (const stage of stages) expect(stage.id).toMatch(/^[a-z]+(?:[A-Z][a-z]+|\d+[a-z]*)*$/);
    const order = stages.map((stage) => phaseOrder.indexOf(stage.phase));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('have the stages of the design', () => {
    const written = catalogues.stageModels.map(
      (model) => `${model.id}: ${model.stages.map((stage) => `${stage.id} ${stage.phase}`).join(', ')}`,
    );
    expect(written).toEqual([
      'fiveStages: awareness before, consideration before, decision during, retention after, advocacy after',
      'funnel: visibility before, interest before, decision during, loyalty after',
      'aida: attention before, interest before, desire before, action during',
      'purchasePhases: beforePurchase before, duringPurchase during, afterPurchase after',
      'purchaseJourney: need before, search before, evaluation before, purchase during, postPurchase after',
      'hotel: search before, booking before, preArrival before, checkIn during, room during, dining during, checkOut during, postStay after',
    ]);
  });

  it('can be chosen by digit: nine stages at the most', () => {
    for (const model of catalogues.stageModels) expect(model.stages.length).toBeLessThanOrEqual(9);
  });

  it('default to one that exists', () => {
    expect(catalogues.stageModelIds).toContain(catalogues.defaultStageModelId);
  });
});

describe('categories', () => {
  it('are grouped by phase, in order of phase', () => {
    const perPhase = catalogues.phaseIds.map(
      (phase) => catalogues.categories.filter((category) => category.phase === phase).length,
    );
    expect(perPhase).toEqual([18, 11, 18]);
    const order = catalogues.categories.map((category) => catalogues.phaseIds.indexOf(category.phase));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('suggest channels that exist', () => {
    const suggested = catalogues.categories.flatMap((category) => category.usualChannel ?? []);
    expect(catalogues.channelIds).toEqual(expect.arrayContaining(suggested));
  });

  it('stand in exactly one group of the other classification each', () => {
    const grouped = catalogues.otherClassifications.flatMap((group): readonly string[] => group.categoryIds);
    expect(grouped.toSorted()).toEqual([...catalogues.categoryIds].sort());
  });
});

describe('emotions', () => {
  it('have a scale of five steps from -2 to 2', () => {
    expect(catalogues.valenceScale.map((step) => step.value)).toEqual([-2, -1, 0, 1, 2]);
    expect(catalogues.valenceScale.map((step) => step.labels.en)).toEqual([
      'Very negative',
      'Negative',
      'Neutral',
      'Positive',
      'Very positive',
    ]);
  });

  it('suggest a valence of that scale, and every step of it is suggested by some label', () => {
    const suggested = new Set(catalogues.emotionLabels.map((label) => label.usualValence));
    expect([...suggested].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });
});

describe('KPIs', () => {
  it('belong to stages of the default model, each of which has some', () => {
    const stages = catalogues.stageModels.find((model) => model.id === catalogues.defaultStageModelId)?.stages;
    const used = new Set(catalogues.kpis.flatMap((kpi): readonly string[] => kpi.stageIds));
    expect([...used].sort()).toEqual(stages?.map((stage) => stage.id).sort());
  });

  it('share no id with the observables, so that a metric names one thing', () => {
    const observed: readonly string[] = catalogues.observableIds;
    expect(catalogues.kpiIds.filter((id) => observed.includes(id))).toEqual([]);
  });

  it('are counted in units that exist, each of which serves', () => {
    const used = new Set([...catalogues.kpis, ...catalogues.observables].map((entry) => entry.unit));
    expect([...used].sort()).toEqual([...catalogues.unitIds].sort());
  });
});

describe('questions', () => {
  it('are put seven to customers and five to the team', () => {
    const perAudience = catalogues.questionAudienceIds.map(
      (audience) => catalogues.questions.filter((question) => question.audience === audience).length,
    );
    expect(perAudience).toEqual([7, 5]);
  });

  it('end as questions', () => {
    for (const question of catalogues.questions) {
      expect(question.labels.en).toMatch(/\?$/);
      expect(question.labels.fr).toMatch(/\u202f\?$/);
    }
  });
});

describe('counts', () => {
  it('give references whose ends are in order', () => {
    for (const { reference } of catalogues.counts) {
      if (reference?.max != null) expect(reference.min).toBeLessThanOrEqual(reference.max);
    }
  });

  it('call a rule of thumb what is one', () => {
    const thumbs = catalogues.counts.filter((count) => count.ruleOfThumb).map((count) => count.id);
    expect(thumbs).toEqual(['interactionsBeforeDecision', 'channelsUsed']);
  });

  it('give a figure only from a dated work or as a rule of thumb', () => {
    for (const count of catalogues.counts) {
      if (count.reference && !count.ruleOfThumb) expect(count.source.year).toMatch(/^\d{4}(?:–\d{4})?$/);
    }
  });
});

describe('labelOf', () => {
  it('gives the label in the language asked for', () => {
    expect(catalogues.labelOf(catalogues.categories, 'seesAdvertisement', 'en')).toBe('Sees an advertisement');
    expect(catalogues.labelOf(catalogues.categories, 'seesAdvertisement', 'fr')).toBe('Voit une publicité');
  });

  it('gives the id itself where a newer version knows more', () => {
    expect(catalogues.labelOf(catalogues.channels, 'hologram', 'fr')).toBe('hologram');
  });
});

describe('idsOf', () => {
  it('keeps each id as a literal, as z.enum needs', () => {
    expectTypeOf(catalogues.basisIds[0]).toEqualTypeOf<catalogues.BasisId>();
    expectTypeOf<catalogues.BasisId>().toEqualTypeOf<'experienced' | 'observed' | 'reported' | 'expert' | 'assumed'>();
    const basis = z.enum(catalogues.basisIds);
    expectTypeOf<z.infer<typeof basis>>().toEqualTypeOf<catalogues.BasisId>();
    expect(basis.parse('reported')).toBe('reported');
    expect(basis.safeParse('guessed').success).toBe(false);
  });
});
