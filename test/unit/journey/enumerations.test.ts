import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import * as catalogues from '@/lib/journey/catalogues';
import { basis } from '@/lib/journey/schemas/emotion';
import { evidenceKind, maskCount } from '@/lib/journey/schemas/evidence';
import { recordSchemas } from '@/lib/journey/schemas/recordTypes';
import { brandRole, phase } from '@/lib/journey/schemas/study';
import { approximateTime, momentOfTruth, opportunity, painPoint } from '@/lib/journey/schemas/touchpoint';
import { criterion, pause, reachedBy } from '@/lib/journey/schemas/walkthrough';

/** The values of an enumeration, whatever default, null or list it is wrapped in. */
function valuesOf(schema: z.core.$ZodType): readonly string[] {
  const definition = schema._zod.def as {
    type: string;
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    entries?: Record<string, string>;
  };
  if (definition.entries) return Object.values(definition.entries);
  const inner = definition.innerType ?? definition.element;
  if (!inner) throw new Error(`not an enumeration: ${definition.type}`);
  return valuesOf(inner);
}

const { touchpoints: touchpoint, journeys: journey, walkthroughs: walkthrough } = recordSchemas;

describe('the closed lists of the format', () => {
  it.each<[string, z.core.$ZodType, readonly string[]]>([
    ['basis', basis, catalogues.basisIds],
    ['evidence.kind', evidenceKind, catalogues.evidenceKindIds],
    ['evidence.masks.reason', maskCount.shape.reason, catalogues.maskReasonIds],
    ['brand.role', brandRole, catalogues.brandRoleIds],
    ['stage.phase', phase, catalogues.phaseIds],
    ['touchpoint.contact', touchpoint.shape.contact, catalogues.contactIds],
    ['touchpoint.initiator', touchpoint.shape.initiator, catalogues.initiatorIds],
    ['touchpoint.engagement', touchpoint.shape.engagement, catalogues.engagementIds],
    ['touchpoint.media', touchpoint.shape.media, catalogues.mediaTypeIds],
    ['touchpoint.mode', touchpoint.shape.mode, catalogues.modeIds],
    ['touchpoint.objectives', touchpoint.shape.objectives, catalogues.objectiveIds],
    ['touchpoint.status', touchpoint.shape.status, catalogues.touchpointStatusIds],
    ['occurredAt.precision', approximateTime.shape.precision, catalogues.timePrecisionIds],
    ['painPoint.effect', painPoint.shape.effect, catalogues.painPointEffectIds],
    ['opportunity.status', opportunity.shape.status, catalogues.opportunityStatusIds],
    ['momentOfTruth.kind', momentOfTruth.shape.kind, catalogues.momentOfTruthKindIds],
    ['momentOfTruth.levers', momentOfTruth.shape.levers, catalogues.momentOfTruthLeverIds],
    ['journey.kind', journey.shape.kind, catalogues.journeyKindIds],
    ['journey.state', journey.shape.state, catalogues.journeyStateIds],
    ['journey.scope', journey.shape.scope, catalogues.journeyScopeIds],
    ['journey.status', journey.shape.status, catalogues.journeyStatusIds],
    ['walkthrough.state', walkthrough.shape.state, catalogues.walkthroughStateIds],
    ['walkthrough.pauses.reason', pause.shape.reason, catalogues.pauseReasonIds],
    ['pageView.reachedBy', reachedBy, catalogues.wayToReachIds],
    ['criterion.answerType', criterion.shape.answerType, catalogues.criterionAnswerTypeIds],
  ])('%s has a label in the catalogue for each of its values, and no other', (_name, schema, ids) => {
    expect([...ids].sort()).toEqual([...valuesOf(schema)].sort());
  });
});
