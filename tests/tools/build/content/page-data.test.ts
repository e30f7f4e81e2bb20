import { expect, test } from 'vitest'
import { dataBlocks } from '../../../../tools/build/content/page-data.ts'
import { compiledOf, withEdit } from '../../../support/content.ts'

test('page data: a text cannot end its block', () => {
  const planted = compiledOf(
    withEdit(
      'services/num.yaml',
      'name: National Ugly Mugs (NUM)',
      'name: "NUM </script><script>alert(1)</script>"'
    )
  )
  const [all] = dataBlocks({ ...planted, languages: [] })
  expect(String(all?.children)).not.toContain('<')
  expect(JSON.parse(String(all?.children)).content).toEqual(planted.content)
})
