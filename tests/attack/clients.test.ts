import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { headersOf, headersOfMissing, kindOf } from '../../tools/server/policy.ts'
import type { Target } from './attacked.ts'
import { attackByClients, attackByPaths, PATHS } from './clients.ts'
import { MARK } from './hostile.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const NOWHERE = PATHS.at(-1)
const folder = mkdtempSync(join(tmpdir(), 'attacked-'))

beforeAll(() => {
  for (const path of PATHS.filter(path => path !== NOWHERE)) {
    const file = join(folder, path.replace(/\/$/, '/index.html'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, path)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

let server: Server
afterEach(() => new Promise(done => server.close(done)))

/** Serves the build as it should be, but for what is spoiled. */
const served = async (spoil: (answer: Answer, path: string) => Answer): Promise<Target> => {
  server = createServer(({ url = '' }, response) => {
    const isThere = PATHS.includes(url) && url !== NOWHERE
    const sound = isThere
      ? { status: 200, headers: headersOf(kindOf(url)), body: url }
      : { status: 404, headers: headersOfMissing(url), body: 'Not found.\n' }
    const { status, headers, body } = spoil(sound, url)
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, built: folder, browser: undefined as never }
}

const byClients = async (spoil: (answer: Answer, path: string) => Answer) => {
  let ended = 0
  const faults = await attackByClients(await served(spoil), 2, () => ended++)
  expect(ended).toBe(2)
  return [...new Set(faults)]
}

const byPaths = async (spoil: (answer: Answer) => Answer) =>
  attackByPaths(await served(spoil), ['/assets/planted'], () => undefined)

test('attack by clients: a server that answers as it should is not reported', async () => {
  expect(await byClients(answer => answer)).toEqual([])
})

test.each<readonly [string, (answer: Answer) => Answer, string]>([
  ['another status', answer => ({ ...answer, status: 500 }), '/sw.js gets 500'],
  [
    'a header less',
    ({ headers: { 'X-Frame-Options': _, ...headers }, ...answer }) => ({ ...answer, headers }),
    '/sw.js gets another X-Frame-Options'
  ],
  ['the words of another answer', answer => ({ ...answer, body: '/' }), '/sw.js gets other words']
])('attack by clients: %s is reported', async (_, spoil, fault) => {
  expect(await byClients((answer, path) => (path === '/sw.js' ? spoil(answer) : answer))).toEqual([fault])
})

test('attack by paths: a refusal with the policy is not reported', async () => {
  expect(await byPaths(answer => answer)).toEqual([])
})

test.each<readonly [string, (answer: Answer) => Answer, string]>([
  ['an answer that is no refusal', answer => ({ ...answer, status: 200 }), 'gets "HTTP/1.1 200 OK"'],
  [
    'a refusal without the policy',
    ({ headers: { 'Content-Security-Policy': _, ...headers }, ...answer }) => ({ ...answer, headers }),
    'gets no content-security-policy:'
  ],
  ['a refusal that repeats the path', answer => ({ ...answer, body: MARK }), 'is repeated']
])('attack by paths: %s is reported', async (_, spoil, fault) => {
  expect(await byPaths(spoil)).toEqual([`"/assets/planted" ${fault}`])
})
