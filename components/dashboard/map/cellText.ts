import { isOwnLane, laneText, writeLaneText } from '@/lib/journey/map/laneTexts';
import { withLines } from '@/lib/journey/map/linesOfList';
import { newId } from '@/lib/journey/newId';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';

/** What is written in a cell of the map: its texts, in their order, and the touchpoint's fields that they become. */
export interface CellText {
  readonly texts: readonly string[];
  /** Whether each line is an entry of its own. */
  readonly isList: boolean;
  /** What changes of the touchpoint with these texts; null where they cannot be. */
  readonly changes: (texts: readonly string[]) => Partial<Touchpoint> | null;
}

const oneField = (touchpoint: Touchpoint, field: 'customerAction' | 'brandResponse' | 'thought' | 'ownerTeam') => ({
  texts: [touchpoint[field]],
  isList: false,
  changes: ([text = '']: readonly string[]) => ({ [field]: text.trim() }),
});

/** What can be written in a lane of a touchpoint; null where the lane is no text. */
export function cellText(touchpoint: Touchpoint, laneId: string): CellText | null {
  switch (laneId) {
    case 'touchpoints':
      return {
        texts: [touchpoint.title],
        isList: false,
        changes([text = '']) {
          const title = text.trim().replace(/\s+/g, ' ');
          return title === '' ? null : { title };
        },
      };
    case 'customerAction':
    case 'brandResponse':
    case 'thought':
      return oneField(touchpoint, laneId);
    case 'owner':
      return oneField(touchpoint, 'ownerTeam');
    case 'expectation':
      return {
        texts: [touchpoint.expectation, touchpoint.reality],
        isList: false,
        changes: ([expectation = '', reality = '']) => ({ expectation: expectation.trim(), reality: reality.trim() }),
      };
    case 'painPoints':
      return {
        texts: [linesOf(touchpoint.painPoints)],
        isList: true,
        changes: ([text = '']) => ({
          painPoints: withLines(touchpoint.painPoints, text, (line) => ({
            ...{ id: newId(), text: line, severity: null, effect: null, themeId: null, solution: '' },
          })),
        }),
      };
    case 'opportunities':
      return {
        texts: [linesOf(touchpoint.opportunities)],
        isList: true,
        changes: ([text = '']) => ({
          opportunities: withLines(touchpoint.opportunities, text, (line) => ({
            ...{ id: newId(), text: line, customerValue: null, implementationCost: null, owner: '', status: null },
          })),
        }),
      };
    default:
      return isOwnLane(laneId)
        ? {
            texts: [laneText(touchpoint, laneId)],
            isList: false,
            changes: ([text = '']) => ({ extensions: writeLaneText(touchpoint.extensions, laneId, text.trim()) }),
          }
        : null;
  }
}

/** A list's texts, one a line. A line break within one of them would make two. */
function linesOf(items: readonly { readonly text: string }[]): string {
  return items.map(({ text }) => text.replace(/\s*\n\s*/g, ' ')).join('\n');
}
