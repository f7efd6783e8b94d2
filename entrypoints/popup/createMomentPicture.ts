import { CaptureError, type CaptureFailure } from '@/lib/capture/captureError';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { newId } from '@/lib/journey/newId';

/** The screenshot of the moment, as far as it has come. */
export type MomentPicture =
  | { readonly kind: 'none' }
  /** `done` resolves with it, or rejects as the taking does. */
  | { readonly kind: 'pending'; readonly id: string; readonly done: Promise<NewEvidence> }
  | { readonly kind: 'ready'; readonly evidence: NewEvidence }
  | { readonly kind: 'failed'; readonly reason: CaptureFailure };

export interface MomentPictureDeps {
  /** Takes it under the id given. */
  readonly take: (evidenceId: string) => Promise<NewEvidence>;
  readonly onChange: () => void;
}

export interface MomentPictureKeeper {
  current(): MomentPicture;
  /** Starts taking it, at once. While a retake fails the earlier picture stays. */
  take(): void;
  /** Shows another one (a draft's); what is being taken is no longer wanted. */
  show(evidence: NewEvidence | null): void;
}

/** Takes the picture of the moment behind the form, which never waits for it. */
export function createMomentPicture({ take, onChange }: MomentPictureDeps): MomentPictureKeeper {
  let picture: MomentPicture = { kind: 'none' };

  function become(next: MomentPicture): void {
    picture = next;
    onChange();
  }

  return {
    current: () => picture,
    take() {
      const before = picture;
      const id = newId();
      const done = take(id);
      const mine: MomentPicture = { kind: 'pending', id, done };
      become(mine);
      done.then(
        (evidence) => {
          if (picture === mine) become({ kind: 'ready', evidence });
        },
        (error: unknown) => {
          if (picture !== mine) return;
          const reason = error instanceof CaptureError ? error.reason : 'failed';
          become(before.kind === 'ready' ? before : { kind: 'failed', reason });
        },
      );
    },
    show(evidence) {
      become(evidence ? { kind: 'ready', evidence } : { kind: 'none' });
    },
  };
}
