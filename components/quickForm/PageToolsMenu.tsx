import { useEffect } from 'react';
import { pageToolsMessages } from '@/lib/i18n/pageTools';
import type { Language } from '@/lib/i18n/section';
import { formKeys } from './formKeys';
import type { PageTools } from './quickFormProps';
import { ToolMenu } from './ToolMenu';
import styles from './TopBar.module.css';

export interface PageToolsMenuProps {
  readonly tools: PageTools;
  /** Whether a page archive is there or on its way. */
  readonly hasArchive: boolean;
  readonly language: Language;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** What can be done with the page beside tagging it. */
export function PageToolsMenu({ tools, hasArchive, language, isOpen, onOpenChange }: PageToolsMenuProps) {
  const messages = pageToolsMessages[language];
  const { touchpoints, found, onWanted } = tools;
  const { reviews, ads, closedSites } = found ?? { reviews: null, ads: null, closedSites: [] };
  const isWanted = isOpen && found === null;
  useEffect(() => {
    if (isWanted) onWanted?.();
  }, [isWanted, onWanted]);
  return (
    <ToolMenu
      name={messages.pageTools}
      keyCap={formKeys.pageTools}
      className={styles.action}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      icon={
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m8 2 6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3" />
        </svg>
      }
      items={[
        {
          id: 'touchpoints',
          name: messages.showTouchpoints(touchpoints),
          act: touchpoints > 0 ? tools.onShowTouchpoints : undefined,
        },
        { id: 'reviews', name: messages.sweep(reviews), act: reviews === 0 ? undefined : tools.onSweep },
        { id: 'ads', name: messages.showAds(ads), act: ads === 0 ? undefined : tools.onShowAds },
        {
          id: 'archive',
          name: messages.keepArchive,
          hint: messages.keepArchiveHint,
          act: hasArchive ? undefined : tools.onKeepArchive,
        },
        ...(closedSites.length > 0
          ? [
              {
                id: 'frames',
                name: messages.allowFrames,
                hint: messages.allowFramesHint(closedSites.map(hostOf).join(', ')),
                act: () => tools.onAllowSites?.(closedSites),
              },
            ]
          : []),
      ]}
    />
  );
}

/** `https://ads.example/*` as people know it. */
function hostOf(site: string): string {
  return site.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');
}
