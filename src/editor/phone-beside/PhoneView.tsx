import { useEffect, useRef, useState } from 'react'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { Input, Select } from '../../desk/fields.tsx'
import { parseIsoMoment } from '../../desk/iso-moment.ts'
import type { HighlightRequest } from '../../desk/phone/messages.ts'
import { usePhone } from '../../desk/phone/use-phone.ts'
import type { EditedPhone } from '../check/messages.ts'
import { editorWords } from '../editor-words.ts'
import type { FromWaitingPhone, ToWaitingPhone } from '../phone/messages.ts'

/** @returns the texts to highlight on the phone: the focused field's and, for a translation, its English. */
export const useHighlighted = (): readonly string[] => {
  const [highlighted, setHighlighted] = useState<readonly string[]>([])
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
      if (!isField || !target.closest('article')) return
      const english = target.closest('[data-key]')?.querySelector('[lang=en-GB]')?.textContent
      setHighlighted([english ?? '', target.value])
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [])
  return highlighted
}

interface Props {
  readonly phone: EditedPhone | undefined
  /** If this is a language file, the phone uses it for the person until another is picked. */
  readonly openFile: string | undefined
  /** Texts to mark on it. */
  readonly highlighted: readonly string[]
}

/** The real phone with the edited content: it keeps its place in a conversation while the content changes. */
export const PhoneView = ({ phone, openFile = '', highlighted }: Props) => {
  const language = /^languages\/(.+)\.yaml$/.exec(openFile)?.[1]
  const [setting, setSetting] = useState({ force: '', language: '', person: language ?? '', time: '' })
  // What was chosen on the phone itself stays.
  const chosen = (next: Partial<typeof setting> = {}) => {
    const onPhone = state && { force: state.force ?? '', language: state.language ?? '' }
    const { force, language, time } = { ...setting, ...onPhone, ...next }
    return { force: force || undefined, language: language || undefined, at: parseIsoMoment(time) }
  }
  const walked = useRef<readonly EncounterEvent[]>([])
  const { frame, state, open, set } = usePhone(({ open: begin, set: choose }) => {
    choose(chosen())
    begin(walked.current, setting.person || undefined)
  })
  if (state && !state.isOver) walked.current = state.events
  const json = phone?.json
  useEffect(() => {
    const answer = ({ source, origin, data }: MessageEvent<FromWaitingPhone>) => {
      const { current } = frame
      if (source !== current?.contentWindow || origin !== location.origin || data.type !== 'waiting') return
      if (json !== undefined)
        current?.contentWindow?.postMessage({ type: 'content', json } satisfies ToWaitingPhone, origin)
    }
    window.addEventListener('message', answer)
    return () => window.removeEventListener('message', answer)
  }, [frame, json])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a phone that starts again must be told again
  useEffect(() => {
    const request: HighlightRequest = { type: 'highlight', texts: highlighted }
    frame.current?.contentWindow?.postMessage(request, location.origin)
  }, [frame, highlighted, state])
  const change = (next: Partial<typeof setting>) => {
    const now = { ...setting, ...next }
    setSetting(now)
    set(chosen(next))
    if (next.person !== undefined) open(walked.current, now.person || undefined)
  }
  const latestChange = useRef(change)
  latestChange.current = change
  useEffect(() => {
    if (language !== undefined) latestChange.current({ person: language })
  }, [language])
  if (!phone) return <p>{editorWords.notWhileFaulty}</p>
  const named = (list: EditedPhone['persons']) => list.map(({ tag, name }) => [tag, name] as const)
  return (
    <section aria-label={editorWords.phone}>
      <iframe
        key={phone.json}
        ref={frame}
        title={editorWords.phone}
        src="./phone/index.html"
        className="h-152 w-full rounded-[2rem] border-8 border-ink bg-page"
      />
      <Input
        label={editorWords.time}
        type="datetime-local"
        value={setting.time}
        onType={time => change({ time })}
      />
      <Select
        label={editorWords.force}
        value={setting.force}
        options={[['', editorWords.none], ...phone.forces.map(({ id, name }) => [id, name] as const)]}
        onPick={force => change({ force })}
      />
      <Select
        label={editorWords.officerLanguage}
        value={setting.language}
        options={named(phone.officers).map(([tag, name]) => [tag === ENGLISH ? '' : tag, name] as const)}
        onPick={language => change({ language })}
      />
      <Select
        label={editorWords.personLanguage}
        value={setting.person}
        options={[['', editorWords.none], ...named(phone.persons)]}
        onPick={person => change({ person })}
      />
    </section>
  )
}
