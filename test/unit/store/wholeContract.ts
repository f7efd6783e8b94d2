import { type ContractCase, storeContract } from './contract';
import { studyContract } from './studyContract';

/** All that a store must do: what tags pages and moves files, and what fills in a study. */
export const wholeContract: readonly ContractCase[] = [...storeContract, ...studyContract];
