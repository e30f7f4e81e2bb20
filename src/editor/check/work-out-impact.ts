import type { Texts } from '../../../tools/content/parse/sources.ts'
import { changesOf, type Workspace } from '../model/workspace.ts'
import type { CheckCommand, CheckReply } from './messages.ts'
import { startWorker } from './start-worker.ts'

/** The content as it was opened, and as it is. */
export type Sent = Pick<Workspace, 'opened' | 'texts'>

/**
 * @param sent the content that a worker has.
 * @param edit the number of the edit, which its answers repeat.
 * @returns the commands that bring it up to date: with all files if other content was opened.
 */
export const commandsFor = (
  sent: Sent | undefined,
  { opened, texts }: Sent,
  edit: number,
  languages: readonly string[]
): readonly CheckCommand[] => {
  const isNew = sent?.opened !== opened
  return [
    ...(isNew ? [{ type: 'open' as const, edit, texts: [...opened], languages }] : []),
    { type: 'change', edit, files: [...changesOf({ opened: isNew ? opened : sent.texts, texts })] }
  ]
}

type ImpactReply = Extract<CheckReply, { readonly type: 'impact' }>

/** The pause in typing after which it starts. Milliseconds. */
const IMPACT_PAUSE_MS = 600

let worker: Worker | undefined
/** The latest listener: other content may be opened while the worker is still running. */
let tellLast: (message: ImpactReply) => void
let isBusy = false
let lastSent: Sent | undefined
let soon: ReturnType<typeof setTimeout> | undefined

const stop = () => {
  worker?.terminate()
  worker = undefined
  lastSent = undefined
  isBusy = false
}

const start = (): Worker => {
  const started = startWorker('impact')
  started.addEventListener('message', ({ data }: MessageEvent<ImpactReply>) => {
    isBusy = false
    tellLast(data)
  })
  return started
}

/**
 * Works out who the edits affect, in a worker of its own: after a change of hours that may take seconds, and
 * the check must not wait. A later edit stops it.
 * @param edit the number of the last edit, which the answer repeats.
 */
export const workOutImpact = (
  edit: number,
  opened: Texts,
  texts: Texts,
  languages: readonly string[],
  tell: (message: ImpactReply) => void
): void => {
  clearTimeout(soon)
  tellLast = tell
  if (isBusy) stop()
  if (texts === opened) return
  soon = setTimeout(() => {
    worker ??= start()
    for (const command of commandsFor(lastSent, { opened, texts }, edit, languages))
      worker.postMessage(command)
    lastSent = { opened, texts }
    isBusy = true
  }, IMPACT_PAUSE_MS)
}
