// What takes pictures of the tab: loaded beside the form, which does not wait for it.
export { readMasksOfTab } from '@/lib/capture/readMasksOfTab';
export { createScreenshotTaker } from '@/lib/capture/takeScreenshot';
