import './ring-round.css'
import { useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { CallResult, RoundLine } from '../../../tools/editorial/ring-round/lines.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import type { OpenPlace } from '../model/place.ts'
import { type EditStep, stepTo } from '../model/workspace.ts'
import { CallForm } from './CallForm.tsx'
import { LineCard } from './LineCard.tsx'
import { NotesByHand } from './NotesByHand.tsx'
import { RoundTable } from './RoundTable.tsx'
import { EVERYONE, isOneOf, RoundTop } from './RoundTop.tsx'
import { lineAfter, lineNow, type RingMarks, remarksOf, roundOf } from './round.ts'
import { ringWords as words } from './words.ts'

interface Props {
  readonly texts: Texts
  readonly ask: Ask
  readonly marks: RingMarks
  readonly onMarks: (marks: RingMarks) => void
  readonly onEdit: (step: EditStep) => void
  readonly onOpen: (place: OpenPlace) => void
}

const ROUND = { ask: 'round' } as const

const Refusal = ({ reasons }: { readonly reasons: readonly string[] }) =>
  reasons.length > 0 && (
    <div role="alert" className="find fault">
      <b>{words.refused}</b>
      {reasons.map(reason => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  )

/** A round, once its lines are known. */
const Round = ({
  lines,
  texts,
  ask,
  marks,
  onMarks,
  onEdit,
  onOpen
}: Props & { readonly lines: readonly RoundLine[] }) => {
  const [whose, setWhose] = useState(EVERYONE)
  const [chosen, setChosen] = useState<string>()
  const [hasMoved, setMoved] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const [told, setTold] = useState('')
  const round = roundOf(lines, marks, line => isOneOf(whose, line))
  const current = lineNow(round, chosen)
  const moveTo = (key: string | undefined) => {
    setRefused([])
    setChosen(key)
    setMoved(true)
  }
  const write = async (line: RoundLine, result: CallResult) => {
    setBusy(true)
    const applied = await ask({ ask: 'callResult', line, result })
    setBusy(false)
    if (applied.refused.length > 0) return setRefused(applied.refused)
    const isAnswered = result.isRight !== undefined
    const mark = { line, isAnswered, hasChanged: applied.texts.size > 0, remarks: applied.remarks }
    onMarks(new Map([...marks, [line.key, mark]]))
    if (mark.hasChanged) onEdit(stepTo(applied.texts))
    setTold(words.written(line.service))
    moveTo(lineAfter(round, line.key))
  }
  const changeWhose = (next: string) => {
    setWhose(next)
    setChosen(undefined)
  }
  return (
    <section className="ring-round" aria-labelledby="ring-round">
      <RoundTop lines={lines} texts={texts} whose={whose} onWhose={changeWhose} round={round} told={told} />
      {current ? (
        <LineCard
          key={current.key}
          line={current}
          takesFocus={hasMoved}
          onOpenFile={() => onOpen({ file: current.key.split(' ')[0] ?? '' })}
        >
          <CallForm
            line={current}
            isBusy={isBusy}
            onWrite={result => write(current, result)}
            onLater={() => moveTo(lineAfter(round, current.key))}
          >
            <Refusal reasons={refused} />
          </CallForm>
        </LineCard>
      ) : (
        <p>{round.lines.length === 0 ? words.nothing : words.finished}</p>
      )}
      <NotesByHand remarks={remarksOf(round, marks)} />
      <p className="soft">{words.intro}</p>
      <RoundTable lines={round.lines} current={current?.key} onChoose={moveTo} />
    </section>
  )
}

/** The ring-round: one line at a time. Each answer is written into the content. */
export const RingRound = (props: Props) => {
  const result = useAnswer(props.texts, props.ask, ROUND)
  if (!result) return <p role="status">{words.working}</p>
  return result.answer ? <Round {...props} lines={result.answer} /> : <p>{words.unreadable}</p>
}
