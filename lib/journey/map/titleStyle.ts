import type { CellStyle } from './cellMarks';
import type { ZoomLevel } from './zoom';

/** Below a card's title: its place in the journey, and room for its buttons. CSS pixels. */
export const titleFoot = 18;

const card: CellStyle = {
  ...{ fontSize: 12.5, lineHeight: 16.5, maxLines: 6, padding: 11, pictureRatio: 0 },
  // From which brand to which one the customer goes is told whole, also below a long title.
  groundLines: 2,
};
const compact: CellStyle = { fontSize: 10.5, lineHeight: 13, maxLines: 6, padding: 7, pictureRatio: 0 };

/** How the title of a touchpoint is set. */
export function titleStyle(level: ZoomLevel): CellStyle {
  return level === 'card' ? card : compact;
}
