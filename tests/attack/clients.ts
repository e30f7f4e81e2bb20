import { readFileSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hashesInBuild } from '../../tools/server/inline-hashes.ts'
import { type Headers, headersOf, headersOfMissing, kindOf } from '../../tools/server/policy.ts'
import { type Count, type Faults, short, type Target } from './attacked.ts'
import { MARK } from './hostile.ts'

/** What each client asks for, one after the other, on one connection. The last is not there. */
export const PATHS = [
  '/',
  '/sw.js',
  '/training/',
  '/editor/',
  '/training/phone/',
  '/manifest.webmanifest',
  '/icon-192.png',
  '/nothing'
]

const bodyOf = async (answer: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  return answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
}

const missingOf = (wanted: Headers, { headers }: IncomingMessage): readonly string[] =>
  Object.entries(wanted)
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name]) => name)

/** What must come for each path. */
const expectations = ({ built }: Target) => {
  const inline = hashesInBuild(built)
  return PATHS.map(path => {
    const isThere = path !== '/nothing'
    return {
      path,
      status: isThere ? 200 : 404,
      headers: isThere ? headersOf(kindOf(path), inline) : headersOfMissing(path, inline),
      body: isThere
        ? readFileSync(join(built, path.replace(/\/$/, '/index.html')))
        : Buffer.from('Not found.\n')
    }
  })
}
type Expected = ReturnType<typeof expectations>[number]

const ask = async ({ address }: Target, agent: Agent, wanted: Expected): Promise<Faults> => {
  const { path } = wanted
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    request(address + path, { agent, headers: { 'accept-encoding': 'gzip' } }, resolve)
      .on('error', reject)
      .end()
  )
  const body = await bodyOf(answer)
  return [
    ...(answer.statusCode === wanted.status ? [] : [`${path} gets ${answer.statusCode}`]),
    ...missingOf(wanted.headers, answer).map(name => `${path} gets another ${name}`),
    ...(body.equals(wanted.body) ? [] : [`${path} gets other words`])
  ]
}

/** @returns which answers were wrong, of many clients that ask at the same time, each on a connection that it keeps. */
export const attackByClients = async (target: Target, clients: number, count: Count): Promise<Faults> => {
  const wanted = expectations(target)
  const one = async (): Promise<Faults> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const faults: string[] = []
    for (const path of wanted)
      faults.push(...(await ask(target, agent, path).catch(error => [String(error)])))
    agent.destroy()
    count()
    return faults
  }
  return (await Promise.all(Array.from({ length: clients }, one))).flat()
}

/** Sends a path as it stands, which no client that knows the rules would. */
const answerTo = (address: string, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(address)
    const socket = connect(Number(port), hostname)
    let said = ''
    socket.on('data', bytes => {
      said += bytes
    })
    socket.on('error', reject).on('close', () => resolve(said))
    socket.end(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  })

const REFUSED = /^HTTP\/1\.1 (?:400|404|414) /
const POLICIES = ['content-security-policy: ', 'x-content-type-options: nosniff', 'x-frame-options: deny']

/** @returns which paths got more than a refusal with the policy. */
export const attackByPaths = async (
  target: Target,
  paths: readonly string[],
  count: Count
): Promise<Faults> => {
  const faults: string[] = []
  for (const path of paths) {
    const said = await answerTo(target.address, path)
    const wrong = [
      ...(REFUSED.test(said) ? [] : [`gets ${short(said.split('\r\n')[0] ?? '')}`]),
      ...POLICIES.filter(policy => !said.toLowerCase().includes(policy)).map(
        policy => `gets no ${policy.trim()}`
      ),
      ...(said.includes(MARK) ? ['is repeated'] : [])
    ]
    faults.push(...wrong.map(what => `${short(path)} ${what}`))
    count()
  }
  return faults
}
