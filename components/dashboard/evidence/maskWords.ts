import type { DashboardMessages } from '@/lib/i18n/dashboard';
import type { MaskCount } from '@/lib/journey/schemas/evidence';
import type { Formatting } from '../formatting';

/** What was painted over, in words; empty where nothing was. */
export function maskWords(
  masks: readonly Pick<MaskCount, 'reason' | 'count'>[],
  messages: DashboardMessages,
  format: Formatting,
): string {
  const names = {
    formField: messages.maskFormField,
    unreadableFrame: messages.maskFrame,
    redaction: messages.maskRedaction,
  };
  return masks
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => names[reason](count, format.number(count)))
    .join(', ');
}
