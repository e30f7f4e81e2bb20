import type { Page } from '@playwright/test'

/**
 * The boxes of all that can be pressed. Contacts that nobody has touched may change places, which other tests
 * cover, so each row is measured by name: its size, and the controls in it relative to the row.
 */
export const boxesOn = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element, from?: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const origin = from?.getBoundingClientRect() ?? { x: 0, y: 0 }
      return [x - origin.x, y - origin.y, width, height]
    }
    const pressable = (within: ParentNode) => [...within.querySelectorAll('button, a[href], summary')]
    const rows = [...document.querySelectorAll('.outcome-rows > li')]
    return {
      /** How many controls there are. */
      count: pressable(document).length,
      rows: Object.fromEntries(
        rows.map((row): readonly [string, readonly (readonly number[])[]] => {
          const { width, height } = row.getBoundingClientRect()
          return [
            row.getAttribute('aria-label') ?? '',
            [[width, height], ...pressable(row).map(one => boxOf(one, row))]
          ]
        })
      ),
      others: pressable(document)
        .filter(one => !rows.some(row => row.contains(one)))
        .map(one => boxOf(one))
    }
  })
