import type { ExportProgress } from '@/components/dashboard/dashboardSettings';
import type { FormatsModule } from '@/lib/store';

/** Follows how many pictures a file has got that is being written: the formats ask for them one after the other. */
export function createExportProgress(): ExportProgress & {
  /** The same formats, watched. */
  watch(module: FormatsModule): FormatsModule;
} {
  let state: ReturnType<ExportProgress['read']> = null;
  const listeners = new Set<() => void>();
  const become = (next: typeof state) => {
    state = next;
    for (const listener of listeners) listener();
  };

  function watched(format: FormatsModule['formats']['bundle']): FormatsModule['formats']['bundle'] {
    return {
      ...format,
      async write(input) {
        const of = new Set((input.records.evidence ?? []).map(({ sha256 }) => sha256)).size;
        let done = 0;
        become({ done, of });
        try {
          return await format.write({
            ...input,
            async evidenceBytes(sha256) {
              const bytes = await input.evidenceBytes(sha256);
              done += 1;
              become({ done, of });
              return bytes;
            },
          });
        } finally {
          become(null);
        }
      },
    };
  }

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: (module) => ({ ...module, formats: { ...module.formats, bundle: watched(module.formats.bundle) } }),
  };
}
