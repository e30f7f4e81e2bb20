import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { createServer as createSafeServer } from 'node:https'
import { createServer as createAnyServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { sendRequest } from '../../../../tools/server/check-site/request.ts'
import { portOf } from '../../../support/serve.ts'

const SEQUENCE = 0x30

/** Encodes DER (X.690): a tag, a length and contents. */
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const { length } = body
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}

const ECDSA_WITH_SHA256 = der(SEQUENCE, Buffer.from('06082a8648ce3d040302', 'hex'))
const COMMON_NAME = Buffer.from('0603550403', 'hex')
const name = der(SEQUENCE, der(0x31, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from('127.0.0.1')))))
const time = (utc: string) => der(0x17, Buffer.from(utc))
const ALWAYS = der(SEQUENCE, time('200101000000Z'), time('491231235959Z'))

/** @returns a new self-signed certificate and its key (RFC 5280). */
const selfSigned = (): { readonly key: string; readonly cert: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const subject = publicKey.export({ type: 'spki', format: 'der' })
  const signed = der(SEQUENCE, Buffer.from('020101', 'hex'), ECDSA_WITH_SHA256, name, ALWAYS, name, subject)
  const signature = der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey))
  const certificate = der(SEQUENCE, signed, ECDSA_WITH_SHA256, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`
  }
}

const running: Server[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

const started = async (server: Server): Promise<string> => {
  running.push(server)
  return `127.0.0.1:${await portOf(server)}`
}

const http = () => createServer((_, response) => response.end())

test.each<[string, string, () => Server, string]>([
  [
    'an untrusted certificate',
    'https',
    () => createSafeServer(selfSigned(), (_, response) => response.end()),
    'This machine does not trust the certificate of HOST. If it is your own, name the file of its authority: NODE_EXTRA_CA_CERTS=authority.pem'
  ],
  ['a plain HTTP server asked for HTTPS', 'https', http, 'HOST does not speak https.'],
  [
    'a server that does not speak HTTP',
    'http',
    () => createAnyServer(socket => socket.end('220 mail\r\n')),
    'HOST does not speak http.'
  ],
  [
    'a timeout',
    'http',
    () => createAnyServer(socket => socket.on('error', () => undefined)),
    'HOST gave no answer in time. Is there a firewall in between?'
  ],
  [
    'a body that is not compressed as its header says',
    'http',
    () => createServer((_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('plain')),
    'HOST cannot be asked: incorrect header check'
  ]
])('request: a failure is explained in plain words: %s', async (failure, scheme, serverOf, said) => {
  const host = await started(serverOf())
  const options = failure === 'a timeout' ? { wait: 1 } : undefined
  await expect(sendRequest(new URL(`${scheme}://${host}/`), options)).rejects.toThrow(
    said.replace('HOST', host)
  )
})

test('request: a failure is explained in plain words: no such host, and nothing that listens', async () => {
  await expect(sendRequest(new URL('https://no-such-host.invalid/'))).rejects.toThrow(
    'There is no host no-such-host.invalid, or this machine cannot find it. Is the address right?'
  )
  const host = await started(createAnyServer())
  await new Promise(closed => running.splice(0)[0]?.close(closed))
  await expect(sendRequest(new URL(`http://${host}/`))).rejects.toThrow(
    `Nothing answers at ${host}. Is the server running, and the port right?`
  )
})

test('request: both values of a header that is sent twice are returned', async () => {
  const twice = ['X-Frame-Options', 'DENY', 'X-Frame-Options', 'DENY']
  const host = await started(createServer((_, response) => response.writeHead(200, twice).end()))
  const { headers } = await sendRequest(new URL(`http://${host}/`))
  expect(headers['x-frame-options']).toBe('DENY, DENY')
})
