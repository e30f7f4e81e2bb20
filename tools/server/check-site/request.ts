import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Options of a request that is not an ordinary request for a page. */
interface RequestOptions {
  readonly method?: string | undefined
  /** The content codings that are accepted. */
  readonly accept?: string | undefined
  /** The longest wait for an answer. Milliseconds. */
  readonly wait?: number
}

const TEN_SECONDS = 10_000

const UNPACK: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  br: brotliDecompressSync
}

const unpacked = (body: Buffer, encoding = ''): Buffer =>
  body.length > 0 ? (UNPACK[encoding]?.(body) ?? body) : body

/** @returns headers by lower-case name. Values of one that was sent twice are joined by a comma. */
const joined = (headers: NodeJS.Dict<string[]>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, values = []]) => [name, values.join(', ')]))

/** Why a request failed, by error code, and what to do about it. */
const REASONS: readonly (readonly [pattern: RegExp, (address: URL, code: string) => string])[] = [
  [
    /^ENOTFOUND$|^EAI_AGAIN$/,
    ({ hostname }) => `There is no host ${hostname}, or this machine cannot find it. Is the address right?`
  ],
  [/^ECONNREFUSED$/, ({ host }) => `Nothing answers at ${host}. Is the server running, and the port right?`],
  [/^ETIMEDOUT$/, ({ host }) => `${host} gave no answer in time. Is there a firewall in between?`],
  [
    /SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/,
    ({ host }) =>
      `This machine does not trust the certificate of ${host}. If it is your own, name the file of its authority: NODE_EXTRA_CA_CERTS=authority.pem`
  ],
  [
    /^CERT_|ALTNAME/,
    ({ host }, code) => `The certificate of ${host} does not hold (${code}). A phone would refuse it too.`
  ],
  [/^EPROTO$|^HPE_|^ERR_SSL/, ({ host, protocol }) => `${host} does not speak ${protocol.replace(':', '')}.`]
]

const reasonOf = (address: URL, error: NodeJS.ErrnoException): Error => {
  const code = error.code ?? error.message
  const [, say] = REASONS.find(([pattern]) => pattern.test(code)) ?? []
  return new Error(say?.(address, code) ?? `${address.host} cannot be asked: ${error.message}`)
}

const responseOf = (
  address: URL,
  { method = 'GET', accept = 'gzip, br', wait = TEN_SECONDS }: RequestOptions
) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const options = { method, headers: { 'accept-encoding': accept }, timeout: wait }
    const request = (address.protocol === 'https:' ? requestHttps : requestHttp)(address, options, resolve)
    request.on('timeout', () => request.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })))
    request.on('error', reject)
    request.end()
  })

/**
 * Asks for an address, follows no redirect, and takes the answer compressed.
 * @throws if no answer came, with a message that says why and what to do.
 */
export const sendRequest = async (address: URL, options: RequestOptions = {}) => {
  try {
    const response = await responseOf(address, options)
    const sent = await buffer(response)
    return {
      status: response.statusCode ?? 0,
      headers: joined(response.headersDistinct),
      /** Decompressed. */
      body: unpacked(sent, response.headers['content-encoding']),
      /** As they arrived, compressed. */
      sentBytes: sent.length
    }
  } catch (error) {
    throw reasonOf(address, error as NodeJS.ErrnoException)
  }
}

/** The response of a server. */
export type SiteResponse = Awaited<ReturnType<typeof sendRequest>>
