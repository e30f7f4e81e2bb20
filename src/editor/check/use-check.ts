import { languages } from 'virtual:editor-languages'
import { useEffect, useRef, useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { EnglishText } from '../../../tools/editorial/languages/translation-rows.ts'
import type { CheckCommand, CheckReply, EditedPhone, QueryMessage } from './messages.ts'
import { startWorker } from './start-worker.ts'
import { commandsFor, type Sent, workOutImpact } from './work-out-impact.ts'
import type { Given, QueryName, Reply } from './worker-queries.ts'

let worker: Worker | undefined

const post = (command: CheckCommand | QueryMessage) => {
  worker ??= startWorker('check')
  worker.postMessage(command)
}

/** Asks the worker about the content after it has received all edits. */
export type Ask = <Name extends QueryName>(name: Name, ...given: Given<Name>) => Promise<Reply<Name>>

interface Waiting extends Pick<QueryMessage, 'name' | 'given'> {
  readonly resolve: (answer: never) => void
}

/** Called with the first query that still waits for an answer; with `undefined` if none does. */
let tellWaiting: (asked: QueryName | undefined) => void = () => undefined

let lastId = 0
const waiting = new Map<number, Waiting>()

const postQuery = (asked: Waiting) => {
  lastId += 1
  waiting.set(lastId, asked)
  tellWaiting([...waiting.values()][0]?.name)
  const { name, given } = asked
  post({ type: 'ask', id: lastId, name, given })
}

const ask: Ask = (name, ...given) => new Promise(resolve => postQuery({ name, given, resolve }))

/** If the content was edited meanwhile, the query is asked again. */
const answered = ({ id, edit, answer }: Extract<CheckReply, { readonly type: 'answer' }>, now: number) => {
  const asked = waiting.get(id)
  waiting.delete(id)
  if (!asked) return
  if (edit === now) asked.resolve(answer as never)
  else postQuery(asked)
  tellWaiting([...waiting.values()][0]?.name)
}

/**
 * Has a worker check the content whenever it changes.
 * @param opened the content as it was read; a different object starts afresh.
 */
export const useCheck = (opened: Texts, texts: Texts) => {
  const edit = useRef(0)
  const sent = useRef<Sent>(undefined)
  const [checked, setChecked] = useState<Extract<CheckReply, { readonly type: 'checked' }>>()
  const [impact, setImpact] = useState<Extract<CheckReply, { readonly type: 'impact' }>>()
  const [phone, setPhone] = useState<EditedPhone>()
  const [english, setEnglish] = useState<readonly EnglishText[]>()
  const [latest, setLatest] = useState(0)
  const [asked, setAsked] = useState<QueryName>()
  useEffect(() => {
    const before = sent.current
    if (before?.opened === opened && before.texts === texts) return
    edit.current += 1
    setLatest(edit.current)
    for (const command of commandsFor(before, { opened, texts }, edit.current, languages)) post(command)
    sent.current = { opened, texts }
    workOutImpact(edit.current, opened, texts, languages, setImpact)
  }, [opened, texts])
  useEffect(() => {
    const take = ({ data }: MessageEvent<CheckReply>) => {
      if (data.type === 'answer') return answered(data, edit.current)
      // It is sent only once, so it is kept even if a later edit was made meanwhile.
      if (data.type === 'english') setEnglish(JSON.parse(data.json))
      if (data.edit !== edit.current) return
      if (data.type === 'checked') setChecked(data)
      else if (data.type === 'phone' && data.phone) setPhone(data.phone)
    }
    tellWaiting = setAsked
    worker?.addEventListener('message', take)
    return () => worker?.removeEventListener('message', take)
  }, [])
  return {
    checked: checked?.checked,
    isChecking: checked?.edit !== latest,
    impact: impact?.impact,
    isImpactPending: impact?.edit !== latest,
    /** The last content without errors. */
    phone,
    ask,
    /** The first query that the worker has not answered yet. */
    asked,
    /** The English texts as last read; `undefined` before the first time. */
    english
  }
}

/** The state of the check, and whether it is up to date with the texts. */
export type CheckState = ReturnType<typeof useCheck>
