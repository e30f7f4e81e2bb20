import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fixtureFolder } from '../../support/fixture/folder.ts'

const outDir = mkdtempSync(join(tmpdir(), 'site-'))
afterAll(() => rmSync(outDir, { recursive: true }))

test.each(['live', 'training', 'editor'])(
  'build: the %s part checks the content once, though many plugins use it',
  part => {
    const { VITEST: _, ...env } = process.env
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        'node_modules/vite/bin/vite.js',
        'build',
        '--mode',
        part,
        '--outDir',
        outDir,
        '--emptyOutDir',
        'false'
      ],
      { encoding: 'utf8', env: { ...env, CONTENT_DIR: fixtureFolder() } }
    )
    expect(status).toBe(0)
    expect(stdout.match(/^Checked \d+ content files/gm)).toHaveLength(1)
  },
  120_000
)
