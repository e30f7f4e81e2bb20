import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import lighthouse from 'lighthouse'
import { launch } from './phone.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const

/** What Lighthouse gives, of 100. */
export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>

const freePort = (): Promise<number> => {
  const server = createServer()
  return new Promise(done =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  )
}

/** Asks Lighthouse about a page as on a phone, with what it takes by itself for a signal. */
export const measureByLighthouse = async (address: string): Promise<Scores> => {
  const port = await freePort()
  const browser = await launch(`--remote-debugging-port=${port}`)
  try {
    const result = await lighthouse(address, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' })
    const score = (name: string) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100)
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices')
    }
  } finally {
    await browser.close()
  }
}
