import type { Texts } from '../../../tools/content/parse/sources.ts'
import { changedFiles } from './changed-files.ts'
import type { CheckCommand, CheckReply } from './messages.ts'
import { startWorker } from './start-worker.ts'

type ImpactReply = Extract<CheckReply, { readonly type: 'impact' }>

/** It can wait until typing rests. In milliseconds. */
const REST = 600

let worker: Worker | undefined
/** Who asked last: another content may be opened while the worker runs on. */
let tellLast: (message: ImpactReply) => void
let isBusy = false
let lastSent: { readonly opened: Texts; readonly texts: Texts } | undefined
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
 * Has a worker of its own work out whom the edits reach: with hours that may take a minute, and the check must not wait. Work that
 * an edit has overtaken is dropped.
 * @param edit the number of the last edit, which comes back with the answer.
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
    const post = (command: CheckCommand) => worker?.postMessage(command)
    if (lastSent?.opened !== opened) {
      post({ type: 'open', edit, texts: [...opened], languages })
      lastSent = undefined
    }
    post({ type: 'change', edit, files: changedFiles(lastSent?.texts ?? opened, texts) })
    lastSent = { opened, texts }
    isBusy = true
  }, REST)
}
