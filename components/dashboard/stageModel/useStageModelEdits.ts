import { useCallback, useRef, useState } from 'react';
import type { Stage, StageModel } from '@/lib/journey/schemas/study';
import type { StageMapping } from '@/lib/journey/stageMapping';
import { useDashboard } from '../dashboardTools';
import type { SaveState } from '../fields/useRecordEdits';

/** What is edited of a model. */
export interface StageModelContent {
  readonly name: StageModel['name'];
  readonly stages: readonly Stage[];
}

export interface StageModelEdits {
  /** The model with what was changed and is still on its way to the disk. */
  readonly current: StageModelContent;
  readonly save: SaveState;
  /** Saves a change. Edits of one `mergeKey` in quick succession are undone together. */
  readonly edit: (change: (content: StageModelContent) => StageModelContent, label: string, mergeKey?: string) => void;
  /** Takes a stage out; gives the group of the edit. Rejects as the store does: then the stage is still there. */
  readonly remove: (stageId: string, mapping: StageMapping, label: string) => Promise<string | null>;
  /** Saves again what failed. */
  readonly retry: () => void;
}

/**
 * Edits of a model of one's own. Its stages are saved whole: each edit therefore starts from the one before, whether that
 * one is on disk already or not.
 */
export function useStageModelEdits(model: StageModel): StageModelEdits {
  const { history } = useDashboard();
  const [save, setSave] = useState<SaveState>('idle');
  const [ahead, setAhead] = useState<StageModelContent | null>(null);
  const [seen, setSeen] = useState(model);
  const running = useRef(0);
  const failed = useRef<string | null>(null);
  if (seen !== model) {
    setSeen(model);
    // What has come may be older than what is on its way.
    if (running.current === 0 && failed.current === null) setAhead(null);
  }
  const current = ahead ?? model;
  const latest = useRef<StageModelContent>(current);
  latest.current = current;

  const send = useCallback(
    async ({ name, stages }: StageModelContent, mapping: StageMapping, label: string, mergeKey?: string) => {
      running.current += 1;
      try {
        const { group } = await history.run(
          'editStageModel',
          { stageModelId: model.id, name, stages: [...stages], mapping },
          { label, ...(mergeKey === undefined ? {} : { mergeKey }) },
        );
        return group;
      } finally {
        running.current -= 1;
      }
    },
    [history, model.id],
  );

  const edit = useCallback(
    (change: (content: StageModelContent) => StageModelContent, label: string, mergeKey?: string) => {
      const { name, stages } = change(latest.current);
      const next = { name, stages };
      latest.current = next;
      setAhead(next);
      setSave('saving');
      send(next, {}, label, mergeKey).then(
        () => {
          failed.current = null;
          if (running.current === 0) setSave('saved');
        },
        (error: unknown) => {
          failed.current = label;
          setSave({ failed: error });
        },
      );
    },
    [send],
  );
  const remove = useCallback(
    async (stageId: string, mapping: StageMapping, label: string) => {
      const { name, stages } = latest.current;
      const next = { name, stages: stages.filter(({ id }) => id !== stageId) };
      const group = await send(next, mapping, label);
      latest.current = next;
      setAhead(next);
      setSave('saved');
      return group;
    },
    [send],
  );
  const retry = useCallback(() => {
    if (failed.current !== null) edit((content) => content, failed.current);
  }, [edit]);
  return { current, save, edit, remove, retry };
}
