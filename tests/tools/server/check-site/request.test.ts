import { createServer } from 'node:http'
import { createServer as createSafeServer } from 'node:https'
import { createServer as createAnyServer, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { sendRequest } from '../../../../tools/server/check-site/request.ts'
import { selfSigned } from '../../../support/self-signed.ts'
import { portOf } from './site.ts'

const running: Server[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

const started = async (server: Server): Promise<string> => {
  running.push(server)
  return `127.0.0.1:${await portOf(server as Parameters<typeof portOf>[0])}`
}

describe('request: a failure is explained in plain words', () => {
  test('no such host', async () => {
    await expect(sendRequest(new URL('https://no-such-host.invalid/'))).rejects.toThrow(
      'There is no host no-such-host.invalid, or this machine cannot find it. Is the address right?'
    )
  })

  test('nothing listens at the port', async () => {
    const server = createAnyServer()
    const host = await started(server)
    await new Promise(closed => running.splice(0)[0]?.close(closed))
    await expect(sendRequest(new URL(`http://${host}/`))).rejects.toThrow(
      `Nothing answers at ${host}. Is the server running, and the port right?`
    )
  })

  test('an untrusted certificate', async () => {
    const host = await started(createSafeServer(selfSigned(), (_, response) => response.end()))
    await expect(sendRequest(new URL(`https://${host}/`))).rejects.toThrow(
      `This machine does not trust the certificate of ${host}. If it is your own, name the file of its authority: NODE_EXTRA_CA_CERTS=authority.pem`
    )
  })

  test('a plain HTTP server asked for HTTPS', async () => {
    const host = await started(createServer((_, response) => response.end()))
    await expect(sendRequest(new URL(`https://${host}/`))).rejects.toThrow(`${host} does not speak https.`)
  })

  test('a server that does not speak HTTP', async () => {
    const host = await started(createAnyServer(socket => socket.end('220 mail\r\n')))
    await expect(sendRequest(new URL(`http://${host}/`))).rejects.toThrow(`${host} does not speak http.`)
  })

  test('a timeout', async () => {
    const host = await started(createAnyServer(socket => socket.on('error', () => undefined)))
    await expect(sendRequest(new URL(`http://${host}/`), { wait: 1 })).rejects.toThrow(
      `${host} gave no answer in time. Is there a firewall in between?`
    )
  })

  test('a body that is not compressed as its header says', async () => {
    const host = await started(
      createServer((_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('plain'))
    )
    await expect(sendRequest(new URL(`http://${host}/`))).rejects.toThrow(
      `${host} cannot be asked: incorrect header check`
    )
  })
})

test('request: both values of a header that is sent twice are returned', async () => {
  const host = await started(
    createServer((_, response) =>
      response
        .writeHead(
          200,
          [
            ['X-Frame-Options', 'DENY'],
            ['X-Frame-Options', 'DENY']
          ].flat()
        )
        .end()
    )
  )
  const { headers } = await sendRequest(new URL(`http://${host}/`))
  expect(headers['x-frame-options']).toBe('DENY, DENY')
})
