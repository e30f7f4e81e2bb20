import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** @returns the SHA-256 of a text in UTF-8, in hexadecimal. That of browsers is asynchronous. */
export const sha256OfText = (text: string): string => bytesToHex(digest(utf8ToBytes(text)))
