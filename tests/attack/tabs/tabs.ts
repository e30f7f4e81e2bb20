import { startOtherSite } from '../../browser/support/other-site.ts'
import type { Count, Faults, Target } from '../attacked.ts'
import { ATTACKS } from './attacks.ts'
import { launchTabbed } from './browser.ts'

export const TABS = Object.keys(ATTACKS).length

/** @returns what came of other tabs, other sites, the clipboard, a drag and a save, if anything did. */
export const attackByTabs = async ({ address }: Target, count: Count): Promise<Faults> => {
  const tabbed = await launchTabbed()
  const other = await startOtherSite()
  other.put('/', '<!doctype html><link rel="icon" href="data:,"><title>Other</title>')
  const faults: string[] = []
  for (const [name, attack] of Object.entries(ATTACKS)) {
    const page = await tabbed.context.newPage()
    const wrong = await attack({ tabbed, address: `${address}/`, other, page }).catch(error => [
      String(error).split('\n')[0]
    ])
    faults.push(...wrong.map(what => `${name}: ${what}`))
    await page.close()
    count()
  }
  await other.close()
  await tabbed.close()
  return faults
}
