import { type Count, type Faults, type Target, until } from './attacked.ts'

/** So many reloads warm a browser up; then what it holds is compared with the end. */
const WARM = 20
/** What a page of its size may hold more at the end than when it was warm. Bytes, and nodes. */
const MORE_BYTES = 500_000
const MORE_NODES = 1_000

/** Source that is true once the app runs, on its first screen. */
const FIRST_SCREEN =
  "document.documentElement.dataset.runs !== undefined && document.querySelector('h1').innerText === 'Before you start'"

/**
 * Reloads a page in the middle of a conversation, many times.
 * @returns what was wrong after any of them, and what grew.
 */
export const attackByReloads = async (target: Target, reloads: number, count: Count): Promise<Faults> => {
  const context = await target.browser.newContext()
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  const held = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await cdp.send('Performance.getMetrics')
    const of = (name: string) => metrics.find(metric => metric.name === name)?.value ?? 0
    return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes') }
  }
  await page.goto(target.address)
  let warm: Awaited<ReturnType<typeof held>> | undefined
  for (let done = 0; done < reloads; done++) {
    await until(page, FIRST_SCREEN)
    // With the app running, as at the end: it alone takes two megabytes.
    if (done === WARM) warm = await held()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.reload({ waitUntil: 'commit' })
    count()
  }
  await until(page, FIRST_SCREEN)
  const [entries, stored] = await page.evaluate<[number, number]>(
    '[history.length, localStorage.length + sessionStorage.length + document.cookie.length]'
  )
  const last = await held()
  await context.close()
  return [
    ...faults,
    ...(entries <= 3 ? [] : [`the history has ${entries} entries`]),
    ...(stored === 0 ? [] : ['something is stored']),
    ...(warm && last.bytes - warm.bytes > MORE_BYTES
      ? [`${last.bytes - warm.bytes} bytes more are held`]
      : []),
    ...(warm && last.nodes - warm.nodes > MORE_NODES
      ? [`${last.nodes - warm.nodes} nodes more are held`]
      : [])
  ]
}
