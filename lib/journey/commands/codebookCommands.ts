import * as z from 'zod/mini';
import { catalogueId, uuid } from '../schemas/open';

/** What changes the codebook along with what is coded by it. */
export const codebookCommands = {
  /**
   * Whatever is coded by the first theme is coded by the second from now on; themes under the first go under the second,
   * and the first is deleted.
   */
  mergeThemes: z.object({ themeId: catalogueId, intoThemeId: catalogueId }),
  /** Some of what is coded by one theme is coded by another from now on: a part of splitting a theme. The rest stays. */
  recodeTheme: z.object({
    fromThemeId: catalogueId,
    toThemeId: catalogueId,
    painPoints: z.array(z.object({ touchpointId: uuid, painPointId: uuid })),
    verbatimIds: z.array(uuid),
  }),
  /** Adds the starter themes of the catalogue that the study has none of (by their English or French names). */
  addStarterThemes: z.object({ studyId: uuid }),
} as const;
