/*
 * What no screen needs before the outcome, and is too heavy to wait for: a script of its own at the end of the page. The build puts
 * stand-ins for these functions into the app, which call them here.
 */
import { encode } from 'uqr'

Object.assign(globalThis, { behind: { encode } })
