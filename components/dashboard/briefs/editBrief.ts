import type { Brief } from '@/lib/journey/schemas/walkthrough';

/** Edits a brief by what it has come to since it was last drawn. */
export type EditBriefWith = (change: (latest: Brief) => Partial<Brief>, field: string) => void;
