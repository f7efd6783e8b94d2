import { generateNKeysBetween } from 'fractional-indexing';
import { starterThemes } from '@/lib/journey/catalogues/themes';
import { createRecord } from '@/lib/journey/createRecord';
import type { NewFields } from '@/lib/journey/recordFields';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import { valenceOfRating } from '@/lib/journey/valenceOfRating';
import { type Language, say, type Text } from '../shop/language';
import { answers } from './answers';
import { aubeluneJourney } from './aubeluneJourney';
import { idsIn, madeAt } from './ids';
import { klaftiJourney } from './klaftiJourney';
import { leavingJourney } from './leavingJourney';
import { orvessineJourney } from './orvessineJourney';
import { type BrandKey, brands, observers, outlets, type PersonaKey, personas, study } from './people';
import { type PictureFacts, type PictureKey, pictureKeys, pictures } from './pictures';
import { plannedJourney } from './plannedJourney';
import { type SeenPage, type Step, t } from './step';
import { verbatims } from './verbatims';

type Fields = NewFields<'touchpoints'>;

/** Two hours ahead of UTC, as in France in summer. */
const utcOffsetMinutes = 120;
const year = 2026;

const journeys = {
  planned: {
    steps: plannedJourney,
    brand: 'aubelune',
    persona: 'camille',
    observer: 'lea',
    title: t('Camille at Aubelune, as planned', 'Camille chez Aubelune, prévu'),
    scenario: t(
      'What Aubelune wants a customer to live who has a date to keep.',
      'Ce qu’Aubelune veut faire vivre à une cliente qui a une date à tenir.',
    ),
    goal: t('To buy with confidence and be told at each step', 'Acheter en confiance et être prévenue à chaque étape'),
  },
  aubelune: {
    steps: aubeluneJourney,
    brand: 'aubelune',
    persona: 'camille',
    observer: 'lea',
    title: t('Camille buys a dress from Aubelune', 'Camille achète une robe chez Aubelune'),
    scenario: t(
      'A dress for her sister’s wedding on 27 June, ordered on 28 May, worn, repaired once.',
      'Une robe pour le mariage de sa sœur le 27 juin, commandée le 28 mai, portée, réparée une fois.',
    ),
    goal: t('To be elegant on the day, and wear it again', 'Être élégante le jour dit, et la remettre'),
  },
  leaving: {
    steps: leavingJourney,
    brand: 'aubelune',
    persona: 'ines',
    observer: 'noor',
    title: t('Inès looks at Aubelune and leaves', 'Inès regarde Aubelune et s’en va'),
    scenario: t(
      'Fifty euros, three weeks, a dress that she likes.',
      'Cinquante euros, trois semaines, une robe qui lui plaît.',
    ),
    goal: t('To find something within her budget', 'Trouver dans son budget'),
  },
  klafti: {
    steps: klaftiJourney,
    brand: 'klafti',
    persona: 'ines',
    observer: 'noor',
    title: t('Inès buys a dress from Klafti', 'Inès achète une robe chez Klafti'),
    scenario: t(
      'A bright dress for her cousin’s wedding, on her phone, for fifty euros with shoes.',
      'Une robe vive pour le mariage de sa cousine, sur son téléphone, cinquante euros chaussures comprises.',
    ),
    goal: t('To have it this week', 'L’avoir cette semaine'),
  },
  orvessine: {
    steps: orvessineJourney,
    brand: 'orvessine',
    persona: 'camille',
    observer: 'lea',
    title: t('Camille buys a dress from Orvessine', 'Camille achète une robe chez Orvessine'),
    scenario: t(
      'The same wedding, with app and shop: a dress tried on, sent to a locker, mended in the shop.',
      'Le même mariage, avec l’appli et le magasin : une robe essayée, livrée en casier, recousue sur place.',
    ),
    goal: t('To try on before paying', 'Essayer avant de payer'),
  },
} as const satisfies Record<
  string,
  {
    readonly steps: readonly Step[];
    readonly brand: BrandKey;
    readonly persona: PersonaKey;
    readonly observer: keyof typeof observers;
    readonly title: Text;
    readonly scenario: Text;
    readonly goal: Text;
  }
>;
type JourneyKey = keyof typeof journeys;
const journeyKeys = Object.keys(journeys) as JourneyKey[];

/** All records of the example in a language. Of its pictures it needs what only their bytes tell. */
export function exampleRecords(language: Language, factsOf: (key: PictureKey) => PictureFacts): Snapshot {
  const idOf = idsIn(language);
  const replicaId = idOf('replica');
  const text = (each: Text | undefined) => (each === undefined ? '' : say(each, language));
  const both = (each: Text) => ({ en: say(each, 'en'), fr: say(each, 'fr') });
  const record = <Type extends RecordType>(
    type: Type,
    name: string,
    fields: NewFields<Type>,
    at = madeAt,
  ): RecordOf<Type> => createRecord(type, fields, { replicaId, now: new Date(at), id: idOf(`${type} ${name}`, at) });
  const studyId = idOf('studies example');
  const brandId = (key: BrandKey) => idOf(`brands ${key}`);
  const observerId = (key: keyof typeof observers) => idOf(`observers ${key}`);
  const themeId = (key: string) => idOf(`themes ${key}`);
  const evidenceId = (key: PictureKey) => idOf(`evidence ${key}`);
  const touchpointId = (journey: JourneyKey, { key, at }: Step) => idOf(`touchpoints ${journey} ${key}`, instantOf(at));
  const stepOf = (journey: JourneyKey, key: string): Step => {
    const found: Step | undefined = journeys[journey].steps.find((step: Step) => step.key === key);
    if (!found) throw new Error(`${journey} has no step ${key}`);
    return found;
  };
  const journeyId = (key: JourneyKey) => idOf(`journeys ${key}`, startOf(key));

  function pageOf({ site, path, title, kind, product, price, oldPrice, rating }: SeenPage, at: number): Fields['page'] {
    const fact = <Value>(value: Value | undefined) =>
      value === undefined ? null : { value, source: 'visible' as const, alternatives: [] };
    const address = `https://${site}.example/${language}${path}`;
    return {
      url: address,
      title: text(title),
      siteName: site === 'questerel' ? 'Questerel' : brands[site].name,
      language,
      kind: { id: kind, confidence: 1 },
      facts: {
        product: fact(product && text(product)),
        price: fact(price),
        oldPrice: fact(oldPrice),
        currency: fact(price === undefined ? undefined : 'EUR'),
        rating: fact(rating && { ...rating, best: 5 }),
      },
      readAt: new Date(at).toISOString(),
    };
  }

  function touchpointOf(key: JourneyKey, step: Step, position: string): RecordOf<'touchpoints'> {
    const journey = journeys[key];
    const at = instantOf(step.at);
    const name = `${key} ${step.key}`;
    const isPlanned = key === 'planned';
    const valence = step.feel?.[0] ?? null;
    const fields: Fields = {
      journeyId: journeyId(key),
      brandId: step.brand === null ? null : brandId(step.brand ?? journey.brand),
      hostBrandId: step.host === undefined ? null : brandId(step.host),
      stageId: step.stage,
      position,
      capturedAt: new Date(at).toISOString(),
      occurredAt: step.at === null ? null : { time: new Date(at).toISOString(), precision: 'minute' },
      utcOffsetMinutes: step.at === null ? null : utcOffsetMinutes,
      durationMs: step.seconds === undefined ? null : step.seconds * 1000,
      title: text(step.title),
      category: step.category ?? null,
      channel: step.channel ?? null,
      device: step.device ?? null,
      outletId: step.outlet === undefined ? null : idOf(`outlets ${step.outlet}`),
      contact: step.contact ?? (step.host === undefined && step.brand === undefined ? 'direct' : null),
      initiator: step.initiator ?? 'customer',
      engagement: step.engagement ?? 'active',
      media: step.media ?? (step.brand === null ? null : 'owned'),
      mode: step.mode ?? modeOf(step),
      personalised: step.personalised ?? null,
      objectives: step.media === 'paid' ? ['image', 'purchase'] : [],
      message: step.claim
        ? { claim: text(step.claim.claim), offer: text(step.claim.offer), callToAction: text(step.claim.call) }
        : null,
      customerAction: text(step.does),
      brandResponse: text(step.answers),
      responseTimeMs: step.answeredAfter === undefined ? null : step.answeredAfter * 1000,
      responseQuality: step.answerQuality ?? null,
      thought: text(step.thinks),
      expectation: text(step.expects),
      reality: text(step.gets),
      gap: step.gap ?? null,
      basis: isPlanned ? 'assumed' : (step.basis ?? 'experienced'),
      emotion: step.feel ? { valence, label: step.feel[1] ?? null, arousal: step.feel[2] ?? null, basis: null } : null,
      effort: step.effort ?? null,
      satisfaction: step.satisfaction ?? null,
      painPoints: (step.pains ?? []).map((pain, index) => ({
        id: idOf(`pain ${name} ${index}`),
        text: text(pain.text),
        severity: pain.severity,
        effect: pain.effect ?? null,
        themeId: themeId(pain.theme),
        solution: text(pain.solution),
      })),
      opportunities: (step.ideas ?? []).map((idea, index) => ({
        id: idOf(`idea ${name} ${index}`),
        text: text(idea.text),
        customerValue: idea.value,
        implementationCost: idea.cost,
        owner: text(idea.owner),
        status: idea.status ?? 'proposed',
      })),
      momentOfTruth: step.moment ?? null,
      decision: step.decides ?? false,
      abandoned: step.abandons ?? false,
      importance: step.importance ?? null,
      ownerTeam: text(step.owner),
      metrics: (step.metrics ?? []).map(([kpiId, value, unit], index) => ({
        id: idOf(`metric ${name} ${index}`),
        kpiId,
        value,
        unit,
      })),
      tags: (step.tags ?? []).map(text),
      note: text(step.note),
      internalNote: text(step.internalNote),
      page: step.page ? pageOf(step.page, at) : null,
      evidenceIds: (step.pictures ?? []).map(evidenceId),
      observerId: observerId(step.observer ?? journey.observer),
      plannedTouchpointId: step.meets === undefined ? null : touchpointId('planned', stepOf('planned', step.meets)),
      status: step.status ?? (step.stage === null ? 'draft' : 'validated'),
    };
    return record('touchpoints', name, fields, at);
  }

  return {
    studies: [
      record('studies', 'example', {
        name: text(study.name),
        question: text(study.question),
        language,
        stageModelId: 'fiveStages',
        observerIds: [observerId('lea'), observerId('noor')],
        defaults: { brandId: brandId('aubelune'), personaId: idOf('personas camille'), basis: 'experienced' },
      }),
    ],
    personas: (Object.keys(personas) as PersonaKey[]).map((key) => {
      const { segment, challenges, motivations, goals, name, relationship, ...texts } = personas[key];
      return record('personas', key, {
        studyId,
        name,
        relationship,
        ageRange: text(texts.ageRange),
        education: text(texts.education),
        jobTitle: text(texts.jobTitle),
        income: text(texts.income),
        story: text(texts.story),
        challenges: challenges.map(text),
        motivations: motivations.map(text),
        goals: goals.map(text),
        segment: {
          sociodemographic: text(segment.sociodemographic),
          geographic: text(segment.geographic),
          attitude: text(segment.attitude),
          behaviour: text(segment.behaviour),
        },
        pictureEvidenceId: evidenceId(key),
      });
    }),
    brands: (Object.keys(brands) as BrandKey[]).map((key) => {
      const { name, role, domain, note, outlets: places } = brands[key];
      return record('brands', key, {
        studyId,
        name,
        role,
        domains: [domain],
        outlets: places.map((place) => ({
          id: idOf(`outlets ${place}`),
          name: text(outlets[place].name),
          kind: text(outlets[place].kind),
          address: text(outlets[place].address),
        })),
        note: text(note),
      });
    }),
    observers: (Object.keys(observers) as (keyof typeof observers)[]).map((key) =>
      record('observers', key, { ...observers[key], role: text(observers[key].role) }),
    ),
    themes: starterThemes.map(({ id, labels, definition }) =>
      record('themes', id, { studyId, name: both(labels), definition: definition[language] }),
    ),
    journeys: journeyKeys.map((key) => {
      const { brand, persona, observer, title, scenario, goal, steps } = journeys[key];
      const times = steps.flatMap((step: Step) => (step.at === null ? [] : [instantOf(step.at)]));
      const isPlanned = key === 'planned';
      return record(
        'journeys',
        key,
        {
          studyId,
          title: text(title),
          kind: isPlanned ? 'planned' : 'actual',
          scope: key === 'leaving' ? 'buyer' : 'endToEnd',
          scenario: text(scenario),
          goal: text(goal),
          personaId: idOf(`personas ${persona}`),
          brandId: brandId(brand),
          stageModelId: 'fiveStages',
          stageModelVersion: 0,
          observerId: observerId(observer),
          plannedJourneyId: !isPlanned && brand === 'aubelune' ? journeyId('planned') : null,
          status: isPlanned ? 'planned' : key === 'leaving' ? 'abandoned' : 'completed',
          startedAt: isPlanned ? null : new Date(Math.min(...times)).toISOString(),
          endedAt: isPlanned ? null : new Date(Math.max(...times)).toISOString(),
        },
        startOf(key),
      );
    }),
    touchpoints: journeyKeys.flatMap((key) => {
      const steps: readonly Step[] = journeys[key].steps;
      const positions = generateNKeysBetween(null, null, steps.length);
      return steps.map((step, index) => touchpointOf(key, step, positions[index] ?? ''));
    }),
    verbatims: verbatims.map((words, index) => {
      const key = journeyOf(words.brand);
      const day = `${year}-${words.on}`;
      return record('verbatims', `${index}`, {
        studyId,
        quote: text(words.quote),
        brandId: brandId(words.brand),
        journeyId: journeyId(key),
        stageId: words.stage,
        themeIds: words.themes.map(themeId),
        emotion: {
          valence: valenceOfRating(words.stars, 5),
          arousal: null,
          label: null,
          basis: 'reported',
        },
        rating: { value: words.stars, best: 5, count: null },
        publishedAt: day,
        authorInitials: words.by,
        language,
        page: {
          url: `https://parlavis.example/${language}/company/${words.brand}`,
          title: `${brands[words.brand].name} | Parlavis`,
          siteName: 'Parlavis',
          language,
          kind: { id: 'review', confidence: 1 },
        },
        touchpointId: words.under === null ? null : touchpointId(key, stepOf(key, words.under)),
        observerId: observerId('lea'),
      });
    }),
    questionnaireAnswers: answers.map(({ question, journey, touchpoint, basis, text: answer }, index) =>
      record('questionnaireAnswers', `${index}`, {
        studyId,
        questionId: question,
        journeyId: journeyId(journey),
        touchpointId: touchpoint === undefined ? null : touchpointId(journey, stepOf(journey, touchpoint)),
        text: text(answer),
        basis,
        observerId: observerId('lea'),
      }),
    ),
    comments: [
      record('comments', 'courier', {
        authorId: observerId('noor'),
        recordType: 'touchpoints',
        recordId: touchpointId('aubelune', stepOf('aubelune', 'missed')),
        text: text(
          t(
            'The lowest point of the whole study, and not in our hands. Who talks with the courier?',
            'Le point le plus bas de toute l’étude, et il n’est pas entre nos mains. Qui parle au transporteur ?',
          ),
        ),
      }),
      record('comments', 'call', {
        authorId: observerId('lea'),
        recordType: 'touchpoints',
        recordId: touchpointId('aubelune', stepOf('aubelune', 'call')),
        text: text(
          t('Keep this one for the presentation: it decides.', 'À garder pour la présentation : c’est lui qui décide.'),
        ),
        resolved: true,
      }),
    ],
    evidence: pictureKeys.map((key) => {
      const picture = pictures[key];
      const { sha256, byteLength, width, height, masks } = factsOf(key);
      const seen = seenAt(key);
      return record('evidence', key, {
        kind: picture.kind,
        mediaType: 'image/webp',
        byteLength,
        sha256,
        width,
        height,
        devicePixelRatio: 1,
        viewport: 'drawn' in picture ? null : { width: 1280, height: 800 },
        masks: masks > 0 ? [{ reason: 'formField', count: masks }] : [],
        capturedAt: new Date(seen?.at ?? madeAt).toISOString(),
        url: seen?.url?.(language) ?? null,
        fileName: 'fileName' in picture ? picture.fileName : null,
        tool: 'Parcours 1.0.0',
        observerId: observerId('lea'),
      });
    }),
    tombstones: [],
  };
}

/** When and where a picture was taken: at the first touchpoint that shows it. */
function seenAt(
  key: PictureKey,
): { readonly at: number; readonly url: ((language: Language) => string) | null } | null {
  for (const journey of journeyKeys) {
    const steps: readonly Step[] = journeys[journey].steps;
    const step = steps.find((each) => each.pictures?.includes(key));
    if (!step) continue;
    const { page } = step;
    return {
      at: instantOf(step.at),
      url: page ? (language) => `https://${page.site}.example/${language}${page.path}` : null,
    };
  }
  return null;
}

/** The journey under which what is said of a brand stands. */
function journeyOf(brand: BrandKey): JourneyKey {
  if (brand === 'aubelune' || brand === 'klafti' || brand === 'orvessine') return brand;
  throw new Error(`${brand} has no journey`);
}

function startOf(key: JourneyKey): number {
  const steps: readonly Step[] = journeys[key].steps;
  return Math.min(...steps.map(({ at }) => instantOf(at)));
}

/** `06-08 21:40` of the study's year and place; planned steps stand on the day on which the plan was made. */
function instantOf(at: string | null): number {
  if (at === null) return Date.UTC(year, 4, 15, 8);
  return Date.parse(`${year}-${at.replace(' ', 'T')}:00Z`) - utcOffsetMinutes * 60_000;
}

function modeOf({ channel }: Step): 'human' | 'selfService' | 'automated' | null {
  switch (channel) {
    case 'phone':
    case 'store':
      return 'human';
    case 'website':
    case 'mobileApp':
      return 'selfService';
    case 'chatbot':
      return 'automated';
    default:
      return null;
  }
}
