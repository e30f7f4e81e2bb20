import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { HOW_CHECKED } from '../../../machines/training/facts.ts'
import { dayNumber, todayInUk } from '../../../tools/content/days.ts'
import { hoursAsTyped, readTypedHours } from '../../../tools/content/hours/typed-hours.ts'
import { readable } from '../../../tools/content/readable.ts'
import type { CallResult } from '../../../tools/editorial/ring-round/call.ts'
import type { RoundLine } from '../../../tools/editorial/ring-round/lines.ts'
import { Input } from '../../desk/fields.tsx'
import { LinkButton, PressButton } from '../controls/buttons.tsx'
import { editorWords } from '../editor-words.ts'
import { HoursWeek } from '../form/HoursWeek.tsx'

const words = {
  writeItDown: 'Write it down',
  later: 'Later',
  openItsForm: 'Open its form',
  about: 'Who it is for, and where we read it'
} as const

type Who = 'right' | 'wrong' | 'nobody'

const BLANK = { rightNumber: '', withdrawnBy: '', rightHours: '', note: '' }

type Draft = Readonly<typeof BLANK> & {
  readonly who?: Who
  readonly hours?: 'listed' | 'other'
  readonly on: string
}

const callResultOf = ({ who, hours, ...typed }: Draft): CallResult => ({
  ...typed,
  isRight: who === 'nobody' ? undefined : who === 'right',
  areHoursRight: hours === undefined ? undefined : hours === 'listed'
})

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly options: Readonly<Record<Value, string>>
  readonly chosen: Value | undefined
  readonly onChoose: (value: Value) => void
}

const Radios = <Value extends string>({ legend, options, chosen, onChoose }: ChoiceProps<Value>) => {
  const name = useId()
  return (
    <fieldset className="plain">
      <legend>{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {(Object.keys(options) as Value[]).map(value => (
          <label
            key={value}
            className="flex min-h-12 items-center gap-2 rounded-lg border-[1.5px] border-ctl ps-3 pe-4 has-checked:border-accent has-checked:bg-tint"
          >
            <input
              type="radio"
              className="size-5 accent-accent"
              required
              name={name}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {options[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface FormProps {
  readonly line: RoundLine
  readonly isBusy: boolean
  readonly onWrite: (result: CallResult) => void
  readonly onLater: () => void
  /** The reason why the answer was refused, if it was. */
  readonly children: ReactNode
}

/** The questions about one line. Enter writes the answers down. */
const CallForm = ({ line, isBusy, onWrite, onLater, children }: FormProps) => {
  const [draft, setDraft] = useState<Draft>(() => ({ ...BLANK, on: todayInUk() }))
  const change = (next: Partial<Draft>) => setDraft({ ...draft, ...next })
  const isChat = line.number === undefined
  const { who, hours } = draft
  return (
    <form
      className="form border-t border-hair pt-3"
      onSubmit={event => {
        event.preventDefault()
        if (!isBusy) onWrite(callResultOf(draft))
      }}
    >
      <Radios
        legend={isChat ? 'Is the chat there?' : 'Who answered?'}
        options={
          isChat
            ? { right: 'Yes', wrong: 'No: there is no chat', nobody: 'Could not tell' }
            : { right: 'They did', wrong: 'A wrong number', nobody: 'Nobody' }
        }
        chosen={who}
        onChoose={value => change({ who: value })}
      />
      {who === 'wrong' && !isChat && (
        <Input
          label="The right number, if you were told it"
          type="tel"
          value={draft.rightNumber}
          onType={rightNumber => change({ rightNumber })}
        />
      )}
      {who === 'wrong' && !isChat && draft.rightNumber.trim() === '' && (
        <Input
          label="To take it off phones: your force and post"
          help="Such as kent editor. If nobody takes it off, nothing can be released until it has another number."
          value={draft.withdrawnBy}
          onType={withdrawnBy => change({ withdrawnBy })}
        />
      )}
      {who === 'right' && (
        <Radios
          legend="What are their hours?"
          options={
            line.hasTimes
              ? { listed: 'As listed', other: 'Other hours' }
              : { listed: 'They would not say', other: 'These hours' }
          }
          chosen={hours}
          onChoose={value => change({ hours: value })}
        />
      )}
      {who === 'right' && hours === 'other' && (
        <Input
          label="Their hours"
          help={editorWords.hours.help}
          value={draft.rightHours}
          onType={rightHours => change({ rightHours })}
        >
          <HoursWeek
            open={readTypedHours(draft.rightHours).open ?? ''}
            onChange={open => change({ rightHours: hoursAsTyped(open) })}
          />
        </Input>
      )}
      <div className="grid items-start gap-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
        {who !== 'nobody' && (
          <Input
            label={isChat ? 'Opened on' : 'Rung on'}
            type="date"
            value={draft.on}
            onType={on => change({ on })}
          />
        )}
        <Input
          label="Note, without names"
          help="It is kept in this window and in no file."
          value={draft.note}
          onType={note => change({ note })}
        />
      </div>
      {children}
      <div className="row">
        <button type="submit" className="press main">
          {words.writeItDown}
        </button>
        <PressButton onClick={onLater}>{words.later}</PressButton>
      </div>
    </form>
  )
}

export const DUE_LABELS: Readonly<Record<RoundLine['due'][number], string>> = {
  review: 'check is overdue',
  number: 'number not confirmed',
  hours: 'hours not confirmed',
  how: 'not rung yet'
}

/** @returns when a line was checked, how, and until when that counts. */
export const checkedInWords = ({ checked: { on, how }, dueOn }: RoundLine): string =>
  `${formatFullDate(dayNumber(on))}, ${HOW_CHECKED[how]}; due by ${formatFullDate(dayNumber(dueOn))}`

const Details = ({ details }: { readonly details: Readonly<Record<string, string>> }) => (
  <dl className="grid gap-1.5 wrap-anywhere">
    {Object.entries(details).map(([name, value]) => (
      <div key={name} className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <dt className="text-soft">{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

interface CardProps extends FormProps {
  /** Whether it has just appeared, and so takes the focus. */
  readonly takesFocus: boolean
  readonly onOpenFile: () => void
}

/** One line: the number to ring, what we say about it, and what to ask. */
export const LineCard = ({ takesFocus, onOpenFile, ...form }: CardProps) => {
  const { line } = form
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [takesFocus])
  return (
    <article
      className="gap-2 rounded-xl border-[1.5px] border-ctl px-5 pt-2 pb-4 print:hidden"
      aria-label={line.service}
    >
      <div className="row justify-between">
        <h3 ref={heading} tabIndex={-1} className="m-0 text-[1.25rem]">
          {line.service}
        </h3>
        <LinkButton onClick={onOpenFile}>{words.openItsForm}</LinkButton>
      </div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-soft">{readable(line.channel)}</span>{' '}
        <b className="text-[1.75rem] leading-9 tabular-nums select-all">{line.number}</b>
        <span className="inline-block text-doubt first-letter:uppercase">
          {line.due.map(due => DUE_LABELS[due]).join(', ')}
        </span>
      </p>
      <Details
        details={{ 'Hours we show': line.hours, 'Last checked': checkedInWords(line), Ask: line.ask }}
      />
      <details>
        <summary className="min-h-12 content-center text-soft">{words.about}</summary>
        <Details
          details={{
            'Who it is for': line.for,
            ...(line.source && { 'Where we read it': `${line.source.title} ${line.source.address}` })
          }}
        />
      </details>
      <CallForm {...form} />
    </article>
  )
}
