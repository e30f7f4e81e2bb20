import { describe, expect, test } from 'vitest'
import { contentModule, dataBlocks } from '../../../../tools/build/content/page-data.ts'
import type { Compiled } from '../../../../tools/content/check.ts'
import { compiledOf, fixtureTexts, withEdit } from '../../../support/content.ts'

const withoutOthers = (compiled: Compiled) => ({ ...compiled, languages: [] })

const fixture = compiledOf(fixtureTexts)

/** A page's own texts as a browser would find them. */
const read = (compiled: Compiled) =>
  dataBlocks(withoutOthers(compiled)).map(({ attrs, children }) => [attrs, JSON.parse(String(children))])

test('page data: the module reads the content out of the page, and holds none of it', () => {
  const page = { querySelector: () => ({ textContent: JSON.stringify({ content: 'all', languages: [] }) }) }
  const script = contentModule(withoutOthers(fixture), true)
  expect(script).not.toContain(fixture.content.screens.product.name)
  const read = new Function('document', `${script.replace('export ', '')}; return content`)
  expect(read(page)).toBe('all')
})

test('page data: without a page the module holds the content', () => {
  const script = contentModule(withoutOthers(fixture), false)
  expect(script).toContain(JSON.stringify(fixture.content))
})

describe('page data: data blocks', () => {
  test('hold the content with the list of languages, then each force', () => {
    const english = { tag: 'en-GB', name: 'English', dir: 'ltr', isWhole: true, isDraft: false }
    const languages = { officers: [{ tag: 'en-GB', name: 'English' }], all: [english] }
    expect(read(fixture)).toEqual([
      [
        { type: 'application/json', 'data-content': 'all' },
        { content: fixture.content, languages }
      ],
      ...Object.entries(fixture.packs).map(([id, pack]) => [
        { type: 'application/json', 'data-force': id },
        pack
      ])
    ])
  })

  test('a text cannot end the block', () => {
    const planted = compiledOf(
      withEdit(
        'services/num.yaml',
        'name: National Ugly Mugs (NUM)',
        'name: "NUM </script><script>alert(1)</script>"'
      )
    )
    const [all] = dataBlocks(withoutOthers(planted))
    expect(String(all?.children)).not.toContain('<')
    expect(JSON.parse(String(all?.children)).content).toEqual(planted.content)
  })
})
