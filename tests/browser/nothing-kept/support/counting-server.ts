import { createServer, request } from 'node:http'
import { serve } from '../../../support/serve.ts'

/** A proxy that records requests. */
export interface CountingServer {
  readonly address: string
  /** The requested paths, in order. */
  readonly asked: readonly string[]
  readonly close: () => void
}

/**
 * @param behind the address of the real server.
 * @param scripts answered by the proxy itself, by path.
 */
export const countingServer = async (
  behind: string,
  scripts: Readonly<Record<string, string>> = {}
): Promise<CountingServer> => {
  const asked: string[] = []
  const server = createServer((incoming, answer) => {
    const path = incoming.url ?? ''
    asked.push(path)
    const script = scripts[path]
    if (script !== undefined) {
      answer.setHeader('content-type', 'text/javascript')
      answer.setHeader('cross-origin-embedder-policy', 'require-corp').end(script)
      return
    }
    const passedOn = request(
      new URL(path, behind),
      { method: incoming.method ?? 'GET', headers: { ...incoming.headers, host: new URL(behind).host } },
      reply => reply.pipe(answer.writeHead(reply.statusCode ?? 500, reply.headers))
    )
    incoming.pipe(passedOn)
  })
  return { ...(await serve(server)), asked }
}

/** A stand-in for a page opened as a file, without a server. */
export const noServer = (address: string): CountingServer => ({ address, asked: [], close: () => undefined })
