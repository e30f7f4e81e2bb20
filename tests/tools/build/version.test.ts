import { afterEach, expect, test, vi } from 'vitest'
import { versionOf } from '../../../tools/build/version.ts'
import { fixtureFolder } from '../../support/fixture/folder.ts'

const SAMPLE = { folder: fixtureFolder() }

afterEach(() => vi.unstubAllEnvs())

const builtAt = (day: string) => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(day) / 1_000))

test('version: the number of the release, with the version of the program and a hash of the content, the edition and the day, and not of the time', () => {
  builtAt('2026-11-25T08:00:00Z')
  const morning = [SAMPLE, { folder: 'content' }, { ...SAMPLE, force: 'kent' }].map(versionOf)
  builtAt('2026-11-25T20:00:00Z')
  expect(versionOf(SAMPLE)).toBe(morning[0])
  expect(morning[0]).toMatch(/^1 \(\d+\.\d+\.\d+, [0-9a-f]{6}\)$/)
  builtAt('2026-11-26')
  expect(new Set([...morning, versionOf(SAMPLE)]).size).toBe(4)
})
