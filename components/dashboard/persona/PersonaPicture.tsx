import { personaMessages } from '@/lib/i18n/personas';
import type { Persona } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { Thumbnail } from '../Thumbnail';
import type { EvidenceById } from '../touchpointPicture';
import styles from './PersonaPicture.module.css';

export interface PersonaPictureProps {
  readonly persona: Persona;
  readonly evidence: EvidenceById;
  readonly className?: string | undefined;
}

/** A persona's picture; where there is none, the first letter of the name, for eyes only. */
export function PersonaPicture({ persona, evidence, className }: PersonaPictureProps) {
  const { language, thumbnails } = useDashboard();
  const words = personaMessages[language];
  const picture = persona.pictureEvidenceId === null ? undefined : evidence[persona.pictureEvidenceId];
  const classes = [styles.picture, className].filter(Boolean).join(' ');
  if (!picture) {
    return (
      <span className={`${classes} ${styles.letter}`} aria-hidden="true">
        <span>{initialOf(persona.name)}</span>
      </span>
    );
  }
  return (
    <Thumbnail
      // A new picture is read anew.
      key={picture.sha256}
      className={classes}
      sha256={picture.sha256}
      cache={thumbnails}
      alt={words.portrait(persona.name)}
      missing={<span className={styles.missing}>{words.pictureMissing}</span>}
    />
  );
}

function initialOf(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? '';
}
