import { createContext, useContext } from 'react';
import type { EmotionKeyCaps } from '@/components/quickForm';
import type { DashboardMessages } from '@/lib/i18n/dashboard';
import type { MoreFieldsMessages } from '@/lib/i18n/moreFields';
import type { QuickFormMessages } from '@/lib/i18n/quickForm';
import type { Language } from '@/lib/i18n/section';
import type { StoreInterface } from '@/lib/journey/commands';
import type { EditHistory } from './editHistory';
import type { Formatting } from './formatting';
import type { PictureCache } from './pictureCache';
import type { Route } from './route';
import type { NewToast } from './useToasts';

/** What every part of the dashboard works with. */
export interface DashboardTools {
  readonly store: StoreInterface;
  readonly history: EditHistory;
  readonly language: Language;
  readonly messages: DashboardMessages;
  /** The names of a touchpoint's fields. */
  readonly fieldNames: QuickFormMessages & MoreFieldsMessages;
  readonly format: Formatting;
  readonly emotionKeyCaps: EmotionKeyCaps;
  readonly thumbnails: PictureCache;
  readonly pictures: PictureCache;
  readonly toast: (toast: NewToast) => void;
  /** Words for screen readers only. */
  readonly announce: (text: string) => void;
  /** Tells of a command that failed. */
  readonly reportError: (error: unknown) => void;
  readonly navigate: (route: Route, how?: 'push' | 'replace') => void;
}

export const DashboardContext = createContext<DashboardTools | null>(null);

export function useDashboard(): DashboardTools {
  const tools = useContext(DashboardContext);
  if (!tools) throw new Error('This component belongs inside the dashboard.');
  return tools;
}
