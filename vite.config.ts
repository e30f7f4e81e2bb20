import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './content/check/vite-plugin.ts'

/** Another folder of content may be built, as tests do; and the edition of one force alone. */
const { CONTENT_DIR: folder = process.env.VITEST ? 'tests/sample' : 'content', FORCE: force } = process.env
const port = Number(process.env.PORT ?? 4173)

export default defineConfig({
  root: 'src',
  /** Served from any folder of a site, not only its root. */
  base: './',
  plugins: [contentPlugin({ folder, force }), react(), tailwindcss()],
  build: { outDir: '../dist', emptyOutDir: true },
  appType: 'mpa',
  preview: { host: '127.0.0.1', port, strictPort: true },
  test: {
    root: '.',
    dir: 'tests',
    globals: true,
    pool: 'threads',
    /** Of one test, on a machine that is busy with others. */
    testTimeout: 30_000,
    /** Left to itself it keeps one core free: on two, everything would run one by one. */
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', isolate: false, include: ['**/*.test.{ts,tsx}'] } },
      /** What walks over everything there is: minutes, not seconds. */
      { extends: true, test: { name: 'laws', include: ['**/*.law.ts'] } }
    ]
  }
})
