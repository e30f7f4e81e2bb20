import { languages } from 'virtual:editor-languages'
import { useEffect, useRef, useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { EditedPhone, Findable, FromCheck, Reach, ToCheck } from './messages.ts'
import { startWorker } from './start-worker.ts'

let worker: Worker | undefined

const post = (order: ToCheck) => {
  worker ??= startWorker()
  worker.postMessage(order)
}

/** What is known about the content, and whether it is of the texts as they are. */
export interface Knowledge {
  readonly checked: Findable | undefined
  readonly isChecking: boolean
  readonly reach: Reach | undefined
  readonly isReaching: boolean
  /** The last content without errors. */
  readonly phone: EditedPhone | undefined
}

/** Has a worker check the content whenever it changes. @param opened as it was read: another one begins afresh. */
export const useCheck = (opened: Texts, texts: Texts): Knowledge => {
  const edit = useRef(0)
  const sent = useRef<{ readonly opened: Texts; readonly texts: Texts } | undefined>(undefined)
  const [checked, setChecked] = useState<{ readonly edit: number; readonly checked: Findable }>()
  const [reach, setReach] = useState<{ readonly edit: number; readonly reach: Reach | undefined }>()
  const [phone, setPhone] = useState<EditedPhone>()
  const [latest, setLatest] = useState(0)
  useEffect(() => {
    const before = sent.current
    if (before?.opened === opened && before.texts === texts) return
    const isNew = before?.opened !== opened
    edit.current += 1
    setLatest(edit.current)
    if (isNew) post({ type: 'open', edit: edit.current, texts: [...opened], languages })
    const was = isNew ? opened : before.texts
    const files = [...new Set([...was.keys(), ...texts.keys()])]
      .filter(file => was.get(file) !== texts.get(file))
      .map(file => [file, texts.get(file)] as const)
    if (files.length > 0) post({ type: 'change', edit: edit.current, files })
    sent.current = { opened, texts }
  }, [opened, texts])
  useEffect(() => {
    const take = ({ data }: MessageEvent<FromCheck>) => {
      if (data.edit !== edit.current) return
      if (data.type === 'checked') setChecked(data)
      else if (data.type === 'reach') setReach(data)
      else if (data.phone) setPhone(data.phone)
    }
    worker?.addEventListener('message', take)
    return () => worker?.removeEventListener('message', take)
  }, [])
  return {
    checked: checked?.checked,
    isChecking: checked?.edit !== latest,
    reach: reach?.reach,
    isReaching: reach?.edit !== latest,
    phone
  }
}
