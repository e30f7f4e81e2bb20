import { expect, test } from 'vitest'
import { lostPage, withdrawnPage } from '../../../commands/worker/pages.ts'
import { compiledOf, sampleTexts, withEdit } from '../../support/content.ts'

const { content } = compiledOf(sampleTexts)

test.each([
  ['lost', lostPage(content), content.screens.lost],
  ['withdrawn', withdrawnPage(content), content.screens.withdrawn]
] as const)('the page of what is %s says so, and has every vital number to ring', (_, page, words) => {
  expect(page).toContain(`<h1>${words.title}</h1>`)
  expect(page).toContain(`<p>${words.says}</p>`)
  for (const { name, number } of content.vital.broken) {
    expect(page).toContain(name)
    expect(page).toContain(`<a href="tel:${number.replaceAll(' ', '')}">${number}</a>`)
  }
  expect(page).not.toMatch(/<script|<style|style=|src=/)
})

test('no word of the content is taken for HTML', () => {
  const nasty = withEdit('screens.yaml', 'This checklist is withdrawn', '"<img src=x> & co"', sampleTexts)
  expect(withdrawnPage(compiledOf(nasty).content)).toContain('<h1>&lt;img src=x&gt; &amp; co</h1>')
})
