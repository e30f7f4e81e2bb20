import { useState } from 'react'
import { flushSync } from 'react-dom'
import { readable } from '../../../tools/content/readable.ts'
import type { CallResult } from '../../../tools/editorial/ring-round/call.ts'
import type { RoundLine } from '../../../tools/editorial/ring-round/lines.ts'
import { Lines } from '../../desk/ChangedOutcomes.tsx'
import { download } from '../../desk/download.ts'
import { Select } from '../../desk/fields.tsx'
import { inFormWords } from '../check/in-form-words.ts'
import { useAnswer } from '../check/use-answer.ts'
import { LinkButton, PressButton } from '../controls/buttons.tsx'
import { forcesIn } from '../model/names.ts'
import { useOpenContent } from '../model/open-content.ts'
import type { OpenPlace } from '../model/place-at.ts'
import { checkedInWords, DUE_LABELS, LineCard } from './CallForm.tsx'
import { lineAfter, lineNow, type RingMarks, type Round, remarksOf, roundOf } from './round.ts'

const words = {
  whoseNumbers: 'Whose numbers',
  all: 'All',
  nationalServices: 'National services',
  done: (count: number, all: number) => `${count} of ${all} done`,
  notWrittenDown: 'Not written down:',
  byHand: 'To do by hand, and notes',
  saveNotes: 'Save these notes',
  printTheRound: 'Print the round',
  theRound: 'The round',
  onPaper: (line: RoundLine) =>
    `${line.hours.replace(/\.$/, '')}. Checked ${checkedInWords(line)}. ${line.ask}`,
  showAll: 'Show all',
  ringRound: 'Ring round',
  intro: 'Answers are added to the content at once. Undo removes them. Notes stay in this window.',
  waiting: 'Getting the list…',
  unreadable: 'A file cannot be read, so there is no list. See Findings.'
} as const

/** Which lines are rung: all, the national ones, or those of the force with this id. */
const EVERYONE = ''
const NATIONAL = 'national'

const isOneOf = (whose: string, { force }: RoundLine): boolean =>
  whose === EVERYONE || (whose === NATIONAL ? force === undefined : force === whose)

/** How many of the round are done, and the last line that was written down. */
const Progress = ({ round, told }: { readonly round: Round; readonly told: string }) => (
  <div className="flex-[1_1_12rem]">
    <p role="status">
      <b>{words.done(round.done, round.lines.length)}</b>
      {round.noAnswer > 0 && `, ${round.noAnswer} without an answer`}
      {told && <span className="text-soft"> {told}</span>}
    </p>
    <progress
      aria-hidden="true"
      className="h-2 w-full accent-accent print:hidden"
      value={round.done}
      max={Math.max(round.lines.length, 1)}
    />
  </div>
)

const Refusal = ({ reasons }: { readonly reasons: readonly string[] }) =>
  reasons.length > 0 && (
    <div role="alert" className="find fault">
      <b>{words.notWrittenDown}</b>
      {reasons.map(reason => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  )

/** What is left to do by hand after a round. */
const NotesByHand = ({ remarks }: { readonly remarks: readonly string[] }) =>
  remarks.length > 0 && (
    <section aria-labelledby="by-hand">
      <div className="row justify-between">
        <h3 id="by-hand">{words.byHand}</h3>
        <LinkButton onClick={() => download('ring-round-notes.txt', `${remarks.join('\n')}\n`, 'text/plain')}>
          {words.saveNotes}
        </LinkButton>
      </div>
      <Lines lines={remarks} />
    </section>
  )

const STATUS_LABELS = { toRing: 'To ring', noAnswer: 'No answer', done: 'Done' }

/** Columns to fill in by hand. They are only on paper. */
const BY_HAND = ['Rung on', 'Number right?', 'Hours right?', 'Notes, without names']

const ON_PAPER =
  'print:table-fixed print:text-[0.6875rem] print:leading-[1.3] print:[&_:is(th,td)]:p-1 print:[&_:is(th,td)]:align-top print:[&_:is(th,td)]:wrap-anywhere print:[&_th:first-child]:w-[15%] print:[&_th:nth-child(4)]:w-[38%] print:[&_tr]:break-inside-avoid print:[&_.on-paper]:border print:[&_.on-paper]:border-ctl print:[&_.link]:min-h-0 print:[&_.link]:no-underline'

/** How many lines are shown until "Show all" is pressed. */
const MAX_LINES = 20

interface TableProps {
  readonly lines: Round['lines']
  readonly current: string | undefined
  readonly onChoose: (key: string) => void
}

/** The lines of the round, with what is due and what was answered. On paper also what to ask, and room for answers. */
const RoundTable = ({ lines, current, onChoose }: TableProps) => {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? lines : lines.slice(0, MAX_LINES)
  return (
    <>
      <div className="row print:hidden">
        <PressButton
          onClick={() => {
            flushSync(() => setAll(true))
            window.print()
          }}
        >
          {words.printTheRound}
        </PressButton>
      </div>
      <table className={`list ${ON_PAPER}`}>
        <caption className="sr-only">{words.theRound}</caption>
        <thead>
          <tr>
            {['Line', 'Due', 'State'].map(head => (
              <th key={head} className={head === 'State' ? 'print:hidden' : undefined}>
                {head}
              </th>
            ))}
            {['What we show, and what to ask', ...BY_HAND].map(head => (
              <th key={head} className="on-paper hidden print:table-cell">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, status }) => (
            <tr key={line.key} aria-current={line.key === current ? 'true' : undefined}>
              <td>
                <LinkButton onClick={() => onChoose(line.key)}>{line.service}</LinkButton>{' '}
                <small className="ms-2 whitespace-nowrap tabular-nums">
                  {line.number ?? readable('webchat')}
                </small>
              </td>
              <td className={`first-letter:uppercase ${status === 'toRing' ? 'text-doubt' : 'text-soft'}`}>
                {line.due.map(due => DUE_LABELS[due]).join(', ')}
              </td>
              <td className="whitespace-nowrap print:hidden">{STATUS_LABELS[status]}</td>
              <td className="on-paper hidden print:table-cell">{words.onPaper(line)}</td>
              {BY_HAND.map(head => (
                <td key={head} className="on-paper hidden print:table-cell" />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <PressButton className="justify-self-start" onClick={() => setAll(true)}>
          {words.showAll} {lines.length}
        </PressButton>
      )}
    </>
  )
}

interface Props {
  readonly marks: RingMarks
  readonly onMarks: (marks: RingMarks) => void
  /** Opens a file whose link back leads here. */
  readonly onOpen: (place: OpenPlace) => void
}

/** A round, once its lines are known. */
const RoundView = ({ lines, marks, onMarks, onOpen }: Props & { readonly lines: readonly RoundLine[] }) => {
  const { texts, ask, force, edit } = useOpenContent()
  const [whose, setWhose] = useState(force || EVERYONE)
  const [chosen, setChosen] = useState<string>()
  const [hasMoved, setMoved] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const [told, setTold] = useState('')
  const forces = forcesIn(texts).filter(([id]) => lines.some(line => line.force === id))
  const round = roundOf(lines, marks, line => isOneOf(whose, line))
  const current = lineNow(round, chosen)
  const moveTo = (key: string | undefined) => {
    setRefused([])
    setChosen(key)
    setMoved(true)
  }
  const write = async (line: RoundLine, result: CallResult) => {
    setBusy(true)
    const { texts: written, refused: reasons, ...said } = await ask('callResult', line, result)
    setBusy(false)
    if (reasons.length > 0) return setRefused(reasons.map(inFormWords))
    const isAnswered = result.isRight !== undefined
    const mark = { line, isAnswered, hasChanged: written.size > 0, ...said }
    onMarks(new Map([...marks, [line.key, mark]]))
    if (mark.hasChanged) edit(written)
    setTold(`Written down: ${line.service}.`)
    moveTo(lineAfter(round, line.key))
  }
  const changeWhose = (next: string) => {
    setWhose(next)
    setChosen(undefined)
  }
  return (
    <section className="form" aria-labelledby="ring-round">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h2 id="ring-round">{words.ringRound}</h2>
        <Select
          label={words.whoseNumbers}
          value={whose}
          options={[[EVERYONE, words.all], [NATIONAL, words.nationalServices], ...forces]}
          onPick={changeWhose}
        />
        <Progress round={round} told={told} />
      </div>
      {current ? (
        <LineCard
          key={current.key}
          line={current}
          takesFocus={hasMoved}
          onOpenFile={() => onOpen({ file: current.key.split(' ')[0] ?? '' })}
          isBusy={isBusy}
          onWrite={result => write(current, result)}
          onLater={() => moveTo(lineAfter(round, current.key))}
        >
          <Refusal reasons={refused} />
        </LineCard>
      ) : (
        <p>
          {round.lines.length === 0
            ? 'Nothing to ring: every line here is checked and confirmed.'
            : 'All of these are done.'}
        </p>
      )}
      <NotesByHand remarks={remarksOf(round, marks)} />
      <p className="text-soft print:hidden">{words.intro}</p>
      <RoundTable lines={round.lines} current={current?.key} onChoose={moveTo} />
    </section>
  )
}

/** The ring-round: one line at a time. Each answer is written into the content. */
export const RingRound = (props: Props) => {
  const result = useAnswer('round')
  if (!result) return <p role="status">{words.waiting}</p>
  return result.answer ? <RoundView {...props} lines={result.answer} /> : <p>{words.unreadable}</p>
}
