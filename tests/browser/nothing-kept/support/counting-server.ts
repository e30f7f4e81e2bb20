import { createServer, request } from 'node:http'
import { serve } from '../../../support/serve.ts'

/** A server that passes everything on to another, and counts. */
export interface CountingServer {
  readonly address: string
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[]
  readonly close: () => void
}

/**
 * @param behind the address of the server that answers.
 * @param scripts that it answers with itself, by their paths.
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

/** What a file is opened from: there is no server, so that none is asked. */
export const noServer = (address: string): CountingServer => ({ address, asked: [], close: () => undefined })
