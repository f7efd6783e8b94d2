import { answerCriterion } from './answerCriterion';
import { briefFromPlannedJourney, duplicateBrief } from './briefs';
import { deleteLastMinutes } from './deleteLastMinutes';
import { feel } from './feel';
import { moveWalkthrough } from './moveWalkthrough';
import { pageViewsToTouchpoints } from './pageViewsToTouchpoints';
import { recordWalkthroughEvents } from './recordEvents';
import { startWalkthrough } from './startWalkthrough';
import { endTask, noteStage, noteWait, startTask } from './tasks';
import { briefs, runningWalkthrough, walkthrough, walkthroughs } from './views';

/** How the commands of briefs and walkthroughs are carried out. */
export const walkthroughWriting = {
  duplicateBrief,
  briefFromPlannedJourney,
  startWalkthrough,
  recordWalkthroughEvents,
  startTask,
  endTask,
  noteStage,
  noteWait,
  feel,
  answerCriterion,
  deleteLastMinutes,
  pageViewsToTouchpoints,
  moveWalkthrough,
};

/** And the queries. */
export const walkthroughReading = { briefs, walkthroughs, walkthrough, runningWalkthrough };
