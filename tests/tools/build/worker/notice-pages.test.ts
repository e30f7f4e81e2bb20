import { describe, expect, test } from 'vitest'
import { noticePage } from '../../../../tools/build/worker/notice-pages.ts'
import { type SiteEdition, siteEdition } from '../../../../tools/content/compile/edition.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, withEdit } from '../../../support/content.ts'
import { inAllLanguages } from '../../../support/fixture/all-languages.ts'
import { pseudo } from '../../../support/fixture/pseudo.ts'
import { withValue } from '../../../support/with-value.ts'

const editionOf = (texts: Texts) => siteEdition(checkTexts(texts), undefined) as SiteEdition
const edition = editionOf(fixtureTexts)
const { content } = edition

describe.each(['lost', 'withdrawn'] as const)('notice pages: the page "%s"', page => {
  const { title, says } = content.screens[page]
  const welshOf = (texts: Texts) =>
    noticePage(page, editionOf(texts)).split('<section lang="cy" dir="ltr">')[1] ?? ''

  test('has Welsh too, with the numbers, and marks texts that fall back to English', () => {
    const welsh = welshOf(inAllLanguages())
    expect(welsh).toContain(`<h2>${pseudo('cy', title)}</h2>`)
    expect(welsh.match(/href="tel:/g)).toHaveLength(content.vital.broken.length)
    expect(welsh).toContain(`<p>${pseudo('cy', content.screens.language.draft)}</p>`)
    const stale = welshOf(withEdit('screens.yaml', says, `${says} Now.`, inAllLanguages()))
    expect(stale).toContain(`<p><span lang="en-GB">${says} Now.</span></p>`)
    expect(stale).not.toContain(`<h1><span`)
  })
})

test('notice pages: content is escaped', () => {
  const nasty = withValue('screens.yaml', ['withdrawn', 'title'], '"<img src=x> & co"')
  expect(noticePage('withdrawn', editionOf(nasty))).toContain('<h1>&lt;img src=x&gt; &amp; co</h1>')
})
