// @module-tag slow
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureFolder } from '../../support/fixture/folder.ts'
import { withoutProgress } from '../../support/without-progress.ts'
import { runRelease } from '../release/copy.ts'

test('release: a force that left slots empty is refused, with each slot and how to fill it', {
  timeout: 120_000
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-slots-'))
  const out = join(folder, 'out')
  const { status, stdout, stderr } = await runRelease('.', ['--out', out], {
    CONTENT_DIR: fixtureFolder(),
    FORCE: 'kent'
  })
  const lines = withoutProgress(stderr).trimEnd().split('\n')
  expect([status, stdout, existsSync(out)]).toEqual([1, '', false])
  expect(lines[0]).toBe('No release for Kent Police alone: 5 slots that only a force can fill are empty.')
  expect(lines.slice(1, 6).map(line => /^forces\/kent\.yaml:.* as "([a-z-]+):"\.$/.exec(line)?.[1])).toEqual([
    'liaison',
    'interpreter',
    'housing-tonight',
    'sexual-assault',
    'drugs'
  ])
  expect(lines.at(-1)).toBe('To try the edition before that: FORCE=kent npm run build.')
  rmSync(folder, { recursive: true })
})
