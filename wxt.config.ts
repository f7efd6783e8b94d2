import { defineConfig } from 'wxt';
import { chunksByPage } from './chunksByPage';
import { classicWorker } from './classicWorker';
import { compiledAtOnce } from './compiledAtOnce';
import { patternsOnDemand } from './patternsOnDemand';
import { phrasesAtBuild } from './phrasesAtBuild';

// The pages of the extension may load nothing but their own files: no connection, no remote code, font or picture.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  hooks: {
    // `imports: false` still lets WXT add an import wherever a local variable has the name of one of its own exports (`storage`).
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    'build:manifestGenerated': ({ config }, { background }) => {
      // See classicWorker.
      if (config.command === 'build' && background && 'service_worker' in background) delete background.type;
    },
  },
  modules: ['@wxt-dev/module-react'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  outDir: '.output',
  vite: ({ browser }) => ({
    plugins: [
      // Only Firefox's background carries the whole store.
      chunksByPage(
        (importer, imported) =>
          browser !== 'firefox' &&
          /entrypoints[\\/]background[\\/]/.test(importer) &&
          /lib[\\/](store[\\/]createStore|formats[\\/]index|journey[\\/]merge[\\/]mergeDocument)\.ts$/.test(imported),
      ),
      ...(browser === 'firefox' ? [] : [classicWorker('background')]),
      phrasesAtBuild(),
      patternsOnDemand(),
      compiledAtOnce('walk-watcher', 'details-reader', 'page-counter'),
    ],
    build: {
      // Every browser that this runs in preloads modules by itself.
      modulePreload: { polyfill: false },
      // Pages load from the disk; what they may weigh is said in test/bench/sizes.ts.
      chunkSizeWarningLimit: 1000,
    },
    // The build without the transpilation for old browsers: a tenth smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  zip: { name: 'parcours' },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Parcours',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    // To keep a page as a file: it warns at installation, so it is asked for when somebody first wants one. Firefox has nothing like it.
    ...(browser === 'firefox' ? {} : { optional_permissions: ['pageCapture'] }),
    // To look into frames of other sites: asked for by the site, where one stands in the way. And to see the pages of a walkthrough: of
    // all sites, with which alone browsers take pictures without a click on the button, or of some. Given back in the settings.
    optional_host_permissions: ['<all_urls>'],
    incognito: 'spanning',
    ...(mode === 'production' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandTagPage__',
      },
      tagPart: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandTagPart__',
      },
      openWalkthrough: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenWalkthrough__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['overlay-form.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'parcours@parcours.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
