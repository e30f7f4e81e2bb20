import { afterEach, describe, expect, test, vi } from 'vitest'
import { versionOf } from '../../../tools/build/version.ts'
import { fixtureFolder } from '../../support/fixture/folder.ts'

const SAMPLE = { folder: fixtureFolder() }

afterEach(() => vi.unstubAllEnvs())

const builtAt = (day: string) => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(day) / 1_000))

describe('version', () => {
  test('is that of the package with a hash', () => {
    expect(versionOf(SAMPLE)).toMatch(/^\d+\.\d+\.\d+ \([0-9a-f]{6}\)$/)
  })

  test('depends on the content, the edition and the day, and not on the time', () => {
    builtAt('2026-11-25T08:00:00Z')
    const morning = versionOf(SAMPLE)
    builtAt('2026-11-25T20:00:00Z')
    expect(versionOf(SAMPLE)).toBe(morning)
  })

  test('differs with the content, the edition and the day', () => {
    builtAt('2026-11-25')
    const all = [SAMPLE, { folder: 'content' }, { ...SAMPLE, force: 'kent' }].map(versionOf)
    builtAt('2026-11-26')
    expect(new Set([...all, versionOf(SAMPLE)]).size).toBe(4)
  })
})
