import { TagsField } from '@/components/quickForm/TagsField';
import { useDashboard } from '../dashboardTools';
import { useTouchpointEditing } from './editing';
import { TextField } from './editingFields';
import { Group } from './Group';
import { useFilledIn } from './useFilledIn';

/** Tags, and the note that no client sees. */
export function NotesGroup() {
  const { fieldNames } = useDashboard();
  const { touchpoint, context, words, names, edit } = useTouchpointEditing();
  const summary = useFilledIn(['tags', 'internalNote']);
  return (
    <Group id="notes" title={words.notes} summary={summary}>
      <TagsField
        tags={touchpoint.tags}
        knownTags={context.knownTags}
        messages={fieldNames}
        onChange={(tags) => edit({ tags }, names.tags)}
      />
      <TextField field="internalNote" lines={2} hint={words.internalNoteHint} />
    </Group>
  );
}
