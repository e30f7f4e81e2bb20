import { generateKeyPairSync, sign } from 'node:crypto'

const SEQUENCE = 0x30

/** DER (X.690): a tag, a length, and what is in it. */
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

/** @returns a certificate that nobody but itself vouches for, and its key, made now (RFC 5280). */
export const selfSigned = (): { readonly key: string; readonly cert: string } => {
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
