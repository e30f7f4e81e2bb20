import { test as base, expect } from '@playwright/test'
import { type Product, productOf } from '../../browser/nothing-kept/support/product.ts'
import { fixtureTexts } from '../../support/content.ts'

/** A test that is given a build of the live page, served as it is. */
export const test = base.extend<object, { product: Product }>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs in such a pattern
    async ({}, use) => {
      const product = await productOf(fixtureTexts)
      await use(product)
      await product.stop()
    },
    { scope: 'worker', timeout: 180_000 }
  ]
})

export { expect }
