import { basisIds } from '@/lib/journey/catalogues/bases';
import { touchpointStatusIds } from '@/lib/journey/catalogues/touchpointStatuses';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { TableColumn } from '@/lib/journey/tableView';
import { textLimits } from '@/lib/journey/textLimits';

/** What changes in a touchpoint when a cell is given a text or the id of a choice ('' = open); null where it cannot be. */
export function changesOf(column: TableColumn, value: string, touchpoint: Touchpoint): Partial<Touchpoint> | null {
  const idOrNull = value === '' ? null : value;
  switch (column) {
    case 'title':
      return value.trim() === '' ? null : { title: value };
    case 'note':
      return { note: value };
    case 'tags':
      return { tags: tagsOf(value) };
    case 'stage':
      return { stageId: idOrNull };
    case 'brand':
      return { brandId: idOrNull };
    case 'channel':
      return { channel: idOrNull };
    case 'category':
      return { category: idOrNull };
    case 'basis': {
      const basis = basisIds.find((id) => id === value);
      return basis ? { basis } : null;
    }
    case 'status': {
      const status = touchpointStatusIds.find((id) => id === value);
      return status ? { status } : null;
    }
    case 'emotion':
      return { emotion: emotionWith(touchpoint.emotion, value === '' ? null : Number(value)) };
    default:
      return null;
  }
}

/** The words between commas, each once. */
export function tagsOf(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().slice(0, textLimits.tag));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** An emotion with another valence; null where nothing is left of it. */
function emotionWith(emotion: Touchpoint['emotion'], valence: number | null): Touchpoint['emotion'] {
  const { arousal = null, label = null, basis = null } = emotion ?? {};
  if (valence === null && arousal === null && label === null) return null;
  return { ...emotion, valence, arousal, label, basis };
}
