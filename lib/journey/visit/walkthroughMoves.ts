import type { WalkthroughStateId } from '../catalogues/walkthroughStates';

/** Where a walkthrough may go from each state. One that was ended goes on only after it was returned. */
export const walkthroughMoves: Readonly<Record<WalkthroughStateId, readonly Exclude<WalkthroughStateId, 'toDo'>[]>> = {
  toDo: ['running'],
  running: ['paused', 'toValidate'],
  paused: ['running', 'toValidate'],
  toValidate: ['returned', 'validated'],
  returned: ['running', 'toValidate'],
  validated: ['returned'],
};
