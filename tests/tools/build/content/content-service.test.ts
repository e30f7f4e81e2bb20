// @module-tag slow
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contentService } from '../../../../tools/build/content/content-service.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { fixtureTexts, withEdit } from '../../../support/content.ts'
import { signed } from '../../../support/signed.ts'
import { writeTexts } from '../../../support/write-texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'content-service-'))
afterAll(() => rmSync(folder, { recursive: true }))

const serviceFor = (texts: Texts, force?: string) => {
  writeTexts(folder, texts)
  return contentService({ folder, force })
}
const contentOf = (texts: Texts, force?: string) => serviceFor(texts, force).load().sound?.edition.content

const approved = signed(fixtureTexts, { on: '2026-11-24' })

test('content service: content is checked at the first call, and again only after it is forgotten', () => {
  writeTexts(folder, fixtureTexts)
  let checks = 0
  const content = contentService({ folder, onChecked: () => checks++ })
  expect(checks).toBe(0)
  expect(content.load()).toBe(content.load())
  expect(checks).toBe(1)
  writeTexts(folder, withEdit('screens.yaml', 'This checklist has been withdrawn', 'It is withdrawn'))
  expect(content.load().sound?.edition.content.screens.withdrawn.title).toBe(
    'This checklist has been withdrawn'
  )
  content.forget()
  expect(content.load().sound?.edition.content.screens.withdrawn.title).toBe('It is withdrawn')
  expect(checks).toBe(2)
})

test('content service: signed content says since when it is approved, and nothing else of the sign-off', () => {
  const [before, after] = [contentOf(fixtureTexts), contentOf(approved)]
  const { toSettle: _, ...rest } = { ...before }
  const { toSettle: __, ...signedRest } = { ...after }
  expect(signedRest).toEqual({ ...rest, approvedOn: 20_781 })
  expect(before).toBeDefined()
  expect(before?.approvedOn).toBeUndefined()
})

test("content service: a force's own edition is approved by what is shown in it", () => {
  const texts = withEdit('forces/kent.yaml', 'name: Kent Police', 'name: Kent Constabulary', approved)
  expect(contentOf(texts, 'gwent')?.approvedOn).toBe(20_781)
  expect(contentOf(texts, 'kent')?.approvedOn).toBe(undefined)
  expect(contentOf(texts)?.approvedOn).toBe(undefined)
})
