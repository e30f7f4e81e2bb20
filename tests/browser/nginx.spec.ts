import { once } from 'node:events'
import { connect } from 'node:net'
import { hashesInBuild } from '../../tools/server/inline-hashes.ts'
import { headersOf } from '../../tools/server/policy.ts'
import { expect, test } from './support/base.ts'
import { BUILT } from './support/built.ts'

/** Sends a raw request that no HTTP client would send. @returns the raw response. */
const sent = async (site: string, request: string): Promise<string> => {
  const { port, hostname } = new URL(site)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', bytes => {
    answer += bytes
  })
  socket.end(request)
  await once(socket, 'close')
  return answer
}

const AGENT = 'HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'

test('nginx: what it cannot read or does not do is refused with the whole policy', async ({ baseURL }) => {
  for (const request of [
    `GET /%00 ${AGENT}\r\n`,
    `GET /../../etc ${AGENT}\r\n`,
    `GET /${'a'.repeat(40_000)} ${AGENT}\r\n`,
    `GET / ${AGENT}X: ${'a'.repeat(40_000)}\r\n\r\n`,
    'GET / HTTP/1.1\r\n\r\n',
    `TRACE / ${AGENT}\r\n`,
    `POST / ${AGENT}Content-Length: 0\r\n\r\n`,
    `GET / ${AGENT}Transfer-Encoding: foo\r\n\r\n`,
    'GET / HTTP/9.9\r\n\r\n'
  ]) {
    const [head = '', body] = (await sent(`${baseURL}`, request)).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1.1 (?:400|405|414|501|505) /)
    for (const [name, value] of Object.entries(headersOf('live', hashesInBuild(BUILT))))
      expect(`${head}\r\n`).toContain(`\r\n${name}: ${value}\r\n`)
    expect(body).toBe('Not understood.\n')
  }
})
