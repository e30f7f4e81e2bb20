import type { Page } from '@playwright/test'

/**
 * Where all is that can be pressed. Contacts that nobody has touched may change places, which other tests are about: of their
 * rows it is told, by name, how large each is and where in it all that can be pressed is.
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

/** How many of them there are. */
export const countOf = ({ rows, others }: Awaited<ReturnType<typeof boxesOn>>): number =>
  others.length + Object.values(rows).reduce((sum, row) => sum + row.length - 1, 0)
