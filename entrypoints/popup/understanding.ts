// What makes more of the page than its first reading tells: loaded once the form is on screen.
export { suggestedValues } from '@/lib/capture/suggestedValues';
export { scarceRoom } from '@/lib/journey/storageRoom';
export { brandCandidate } from '@/lib/page/brandCandidate';
export { parseDetails } from '@/lib/page/parseDetails';
