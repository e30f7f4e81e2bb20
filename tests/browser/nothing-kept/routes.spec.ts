import { expect, test } from './support/audited.ts'
import { everyRoute } from './support/routes.ts'

test('P1 P3 P4 at every step of every route nothing is kept, and the wipe after it keeps nothing', async ({
  walker,
  auditor
}) => {
  test.setTimeout(120_000)
  for (const route of everyRoute()) {
    for (const event of route) {
      await walker.press(event)
      expect(await auditor.faults(), `after ${JSON.stringify(event)}`).toEqual([])
    }
    await walker.button('Clear').click()
    expect(await auditor.faults(), 'after Clear').toEqual([])
    await walker.letTapsThrough()
    await walker.button('New conversation').click()
    await walker.hasBegun()
  }
})
