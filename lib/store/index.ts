export { createDraftStore } from './createDraftStore';
export { createStore } from './createStore';
export type { FormatsModule } from './formatsModule';
export type { DatabaseOptions, Store, StoreOptions } from './storeOptions';
