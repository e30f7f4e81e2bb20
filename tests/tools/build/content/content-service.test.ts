import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Content, ToSettle } from '../../../../machines/content/content.ts'
import { contentPlugin } from '../../../../tools/build/content/content-plugin.ts'
import type { Sources, Texts } from '../../../../tools/content/parse/sources.ts'
import { approvedOn } from '../../../../tools/editorial/sign-off/review.ts'
import { sampleTexts, withEdit } from '../../../support/content.ts'
import { signed } from '../../../support/signed.ts'

const folder = mkdtempSync(join(tmpdir(), 'approved-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** @returns the content that a phone is built with. */
const builtFrom = async (
  texts: Texts,
  force?: string,
  toSettle?: (sources: Sources) => ToSettle | undefined
): Promise<Content> => {
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const { load } = contentPlugin({ folder, force, approvedOn, ...(toSettle ? { toSettle } : {}) })
  if (typeof load !== 'function') throw new Error('The plugin loads nothing.')
  const context = {
    addWatchFile: () => undefined,
    environment: { config: { consumer: 'server' } }
  } as unknown as ThisParameterType<typeof load>
  const module = String(await load.call(context, '\0virtual:content'))
  return JSON.parse(/^export const content = (.*)$/m.exec(module)?.[1] ?? '')
}

const all = signed(sampleTexts, { on: '2026-11-24' })

test('a phone is told of signed content since when it is approved, and nothing else of the sign-off', async () => {
  const [before, after] = [await builtFrom(sampleTexts), await builtFrom(all)]
  expect(after).toEqual({ ...before, approvedOn: 20_781 })
  expect('approvedOn' in before).toBe(false)
})

test("a force's own edition is approved by what is shown in it", async () => {
  const texts = withEdit('forces/kent.yaml', 'name: Kent Police', 'name: Kent Constabulary', all)
  expect((await builtFrom(texts, 'essex')).approvedOn).toBe(20_781)
  expect((await builtFrom(texts, 'kent')).approvedOn).toBe(undefined)
  expect((await builtFrom(texts)).approvedOn).toBe(undefined)
})

test('a phone is told what stood against a release when it was built, and of nothing if nothing did', async () => {
  const left = { facts: 3, signatures: 1 }
  expect((await builtFrom(all, undefined, () => left)).toSettle).toEqual(left)
  expect('toSettle' in (await builtFrom(all, undefined, () => undefined))).toBe(false)
})
