import { expect, test } from 'vitest'
import { offlinePage, withdrawnPage } from '../../../../tools/build/worker/notice-pages.ts'
import { type SiteEdition, siteEdition } from '../../../../tools/content/compile/edition.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, withEdit } from '../../../support/content.ts'
import { inAllLanguages } from '../../../support/fixture/all-languages.ts'
import { pseudo } from '../../../support/fixture/pseudo.ts'
import { withValue } from '../../../support/with-value.ts'

const editionOf = (texts: Texts) => siteEdition(checkTexts(texts), undefined) as SiteEdition
const edition = editionOf(fixtureTexts)
const { content } = edition

test.each([
  ['lost', offlinePage(edition), content.screens.lost],
  ['withdrawn', withdrawnPage(edition), content.screens.withdrawn]
] as const)('notice pages: the page "%s" has its message and every vital number', (_, page, words) => {
  expect(page).toContain(`<h1>${words.title}</h1>`)
  expect(page).toContain(`<p>${words.says}</p>`)
  for (const { name, number } of content.vital.broken) {
    expect(page).toContain(name)
    expect(page).toContain(`<a href="tel:${number.replaceAll(' ', '')}">${number}</a>`)
  }
  expect(page).not.toMatch(/<script|<style|style=|src=/)
})

test('notice pages: content is escaped', () => {
  const nasty = withValue('screens.yaml', ['withdrawn', 'title'], '"<img src=x> & co"')
  expect(withdrawnPage(editionOf(nasty))).toContain('<h1>&lt;img src=x&gt; &amp; co</h1>')
})

test.each([
  ['lost', offlinePage, content.screens.lost.title],
  ['withdrawn', withdrawnPage, content.screens.withdrawn.title]
] as const)('notice pages: the page "%s" has Welsh too, with the numbers', (_, page, title) => {
  const [, welsh = ''] = page(editionOf(inAllLanguages())).split('<section lang="cy" dir="ltr">')
  expect(welsh).toContain(`<h2>${pseudo('cy', title)}</h2>`)
  expect(welsh.match(/href="tel:/g)).toHaveLength(content.vital.broken.length)
  expect(welsh).toContain(`<p>${pseudo('cy', content.screens.language.draft)}</p>`)
  expect(page(edition)).not.toContain(content.screens.language.draft)
})

test.each([
  ['lost', offlinePage, content.screens.lost.says],
  ['withdrawn', withdrawnPage, content.screens.withdrawn.says]
] as const)('notice pages: the page "%s" marks texts that fall back to English', (name, page, says) => {
  const texts = withEdit('screens.yaml', says, `${says} Now.`, inAllLanguages())
  const [, welsh = ''] = page(editionOf(texts)).split('<section lang="cy" dir="ltr">')
  expect(welsh).toContain(`<p><span lang="en-GB">${says} Now.</span></p>`)
  expect(welsh).not.toContain(`<h1><span`)
  expect(name).toBeTruthy()
})
