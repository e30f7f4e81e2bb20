import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'

/** Starts a server on this machine. @returns its port: the given one, or a free one. */
export const portOf = async (server: Server, port = 0): Promise<number> => {
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

/** A server on this machine. */
export interface Served {
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** Starts an HTTP server, as `portOf` does. */
export const serve = async (server = createServer(), at?: number): Promise<Served> => {
  const port = await portOf(server, at)
  const close = () =>
    new Promise<void>(closed => {
      // Ignores the error of a server that was already closed.
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${port}/`, port, close }
}

/** @returns a port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const { port, close } = await serve()
  await close()
  return port
}
