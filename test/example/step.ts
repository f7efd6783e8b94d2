import type { CategoryId } from '@/lib/journey/catalogues/categories';
import type { ChannelId } from '@/lib/journey/catalogues/channels';
import type { DeviceId } from '@/lib/journey/catalogues/devices';
import type { EmotionLabelId } from '@/lib/journey/catalogues/emotions';
import type { KpiId, ObservableId } from '@/lib/journey/catalogues/kpis';
import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import type { FiveStageId } from '@/lib/journey/catalogues/stageModels';
import type { StarterThemeId } from '@/lib/journey/catalogues/themes';
import type { NewFields } from '@/lib/journey/recordFields';
import type { Text } from '../shop/language';
import type { BrandKey, ObserverKey, OutletKey } from './people';
import type { PictureKey } from './pictures';

type Fields = NewFields<'touchpoints'>;

/** What a customer feels: from -2 to 2, the emotion's name, and how strongly (1 to 5). */
export type Feeling = readonly [valence: -2 | -1 | 0 | 1 | 2, label?: EmotionLabelId, arousal?: 1 | 2 | 3 | 4 | 5];

export interface Pain {
  readonly text: Text;
  readonly severity: 1 | 2 | 3 | 4 | 5;
  readonly theme: StarterThemeId;
  readonly effect?: 'drives' | 'blocks';
  readonly solution?: Text;
}

export interface Idea {
  readonly text: Text;
  /** 1 to 5: to the customer, and what it costs. */
  readonly value: 1 | 2 | 3 | 4 | 5;
  readonly cost: 1 | 2 | 3 | 4 | 5;
  readonly owner?: Text;
  readonly status?: 'proposed' | 'accepted' | 'inProgress' | 'done' | 'rejected';
}

/** A page of one of the sample sites. */
export interface SeenPage {
  readonly site: BrandKey | 'questerel';
  /** Without the language in front: `/product/alba`. */
  readonly path: string;
  readonly title: Text;
  readonly kind: PageKindId;
  readonly product?: Text;
  readonly price?: number;
  readonly oldPrice?: number;
  readonly rating?: { readonly value: number; readonly count: number };
}

/** A touchpoint as it is told here; `touchpointsOf` makes the record of it. */
export interface Step {
  /** Names it within its journey, for ever: its id comes of it. */
  readonly key: string;
  /** Local time (two hours ahead of UTC), as `06-08 21:40`, in 2026; null for what is only planned. */
  readonly at: string | null;
  /** How long it took. */
  readonly seconds?: number;
  readonly stage: FiveStageId | null;
  readonly title: Text;
  readonly category?: CategoryId;
  readonly channel?: ChannelId;
  readonly device?: DeviceId;
  /** The one it concerns, where it is not the journey's; null for none. */
  readonly brand?: BrandKey | null;
  readonly host?: BrandKey;
  readonly outlet?: OutletKey;
  /** `experienced` where it is left out. */
  readonly basis?: Fields['basis'];
  /** Left out: not coded yet. */
  readonly feel?: Feeling;
  readonly does?: Text;
  readonly answers?: Text;
  /** How long the brand took to answer, in seconds; and how well (1 to 5). */
  readonly answeredAfter?: number;
  readonly answerQuality?: 1 | 2 | 3 | 4 | 5;
  readonly thinks?: Text;
  readonly expects?: Text;
  readonly gets?: Text;
  readonly gap?: -2 | -1 | 0 | 1 | 2;
  /** 1 to 7: 7 is easy. */
  readonly effort?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly satisfaction?: 1 | 2 | 3 | 4 | 5;
  readonly pains?: readonly Pain[];
  readonly ideas?: readonly Idea[];
  readonly moment?: NonNullable<Fields['momentOfTruth']>;
  readonly decides?: boolean;
  readonly abandons?: boolean;
  readonly importance?: 1 | 2 | 3 | 4 | 5;
  readonly owner?: Text;
  readonly metrics?: readonly (readonly [kpi: KpiId | ObservableId, value: number, unit: string])[];
  readonly tags?: readonly Text[];
  readonly note?: Text;
  readonly internalNote?: Text;
  readonly page?: SeenPage;
  readonly pictures?: readonly PictureKey[];
  readonly claim?: { readonly claim: Text; readonly offer?: Text; readonly call?: Text };
  readonly initiator?: Fields['initiator'];
  readonly engagement?: Fields['engagement'];
  readonly contact?: Fields['contact'];
  readonly media?: Fields['media'];
  readonly mode?: Fields['mode'];
  readonly personalised?: boolean;
  /** The step of the plan that it meets. */
  readonly meets?: string;
  readonly observer?: ObserverKey;
  readonly status?: Fields['status'];
}

/** A text in both languages. French has plain spaces here; `say` makes those that do not break. */
export const t = (en: string, fr: string): Text => ({ en, fr });
