import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: { include: ['test/unit/**/*.test.{ts,tsx}'], css: { modules: { classNameStrategy: 'non-scoped' } } },
});
