import type { Answers, Field } from '../answers';
import type { OfflineTab } from '../offlineTab';

/** Something that reads pages, asked in the same run on the same loaded pages. */
export interface Tool {
  readonly name: string;
  /** How it was run and how its answers were mapped, in one line. */
  readonly how: string;
  /** The fields it has any answer for; the others are not held against it. */
  readonly fields: ReadonlySet<Field>;
  /** Reads the page that the tab shows. `ms` is what the reading itself took, in the page or in Node. */
  read(
    tab: OfflineTab,
    url: string,
  ): Promise<{
    readonly answers: Answers;
    readonly ms: number;
    readonly isCutOff?: boolean;
    /** 0..1: how sure it is of the kind. */
    readonly confidence?: number | undefined;
  }>;
}

/** The source of the document as it stands now, after the page's own scripts. */
export async function shownSource(tab: OfflineTab): Promise<string> {
  return String(await tab.evaluateIsolated('document.documentElement.outerHTML'));
}
