import { pageToolsMessages } from '@/lib/i18n/pageTools';
import type { Language } from '@/lib/i18n/section';
import { formKeys } from './formKeys';
import styles from './PickedScreenshot.module.css';
import type { PictureWay } from './quickFormProps';
import { ToolMenu } from './ToolMenu';

export interface PictureMenuProps {
  readonly language: Language;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onTake: (way: PictureWay) => void;
}

/** The ways to take the picture: what the window shows or the whole page, with or without a banner that asks for consent. */
export function PictureMenu({ language, isOpen, onOpenChange, onTake }: PictureMenuProps) {
  const messages = pageToolsMessages[language];
  const ways = [
    { name: messages.visiblePart, fullPage: false, withoutBanner: false },
    { name: messages.fullPage, fullPage: true, withoutBanner: false },
    { name: messages.visibleWithoutBanner, fullPage: false, withoutBanner: true },
    { name: messages.fullWithoutBanner, fullPage: true, withoutBanner: true },
  ];
  return (
    <ToolMenu
      name={messages.pictureTools}
      keyCap={formKeys.pictureTools}
      className={styles.action}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      icon={
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M3.5 1.5h7v11h-7zM7 4v6M5.2 8.2 7 10l1.8-1.8" />
        </svg>
      }
      items={ways.map(({ name, ...way }) => ({ id: name, name, act: () => onTake(way) }))}
    />
  );
}
