import { type ReactNode, useId, useState } from 'react'
import { todayInUk } from '../../../tools/content/days.ts'
import type { CallResult, RoundLine } from '../../../tools/editorial/ring-round/lines.ts'
import { HoursWeek } from '../form/HoursWeek.tsx'
import { ringWords as words } from './words.ts'

type Who = 'right' | 'wrong' | 'nobody'

interface Draft {
  readonly who?: Who
  readonly hours?: 'listed' | 'other'
  readonly rightNumber: string
  readonly rightHours: string
  readonly on: string
  readonly note: string
}

const callResultOf = ({ who, hours, ...typed }: Draft): CallResult => ({
  ...typed,
  isRight: who === 'nobody' ? undefined : who === 'right',
  areHoursRight: hours === undefined ? undefined : hours === 'listed'
})

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly options: readonly (readonly [value: Value, label: string])[]
  readonly chosen: Value | undefined
  readonly onChoose: (value: Value) => void
}

const Radios = <Value extends string>({ legend, options, chosen, onChoose }: ChoiceProps<Value>) => {
  const name = useId()
  return (
    <fieldset className="plain">
      <legend>{legend}</legend>
      <div className="ring-choices">
        {options.map(([value, label]) => (
          <label key={value} className="ring-choice">
            <input
              type="radio"
              required
              name={name}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface TypedProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly type?: string
  readonly onType: (value: string) => void
  readonly children?: ReactNode
}

const Typed = ({ label, help, value, type = 'text', onType, children }: TypedProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        autoComplete="off"
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {help && (
        <small id={`${id}-help`} className="soft">
          {help}
        </small>
      )}
      {children}
    </div>
  )
}

const WHO = {
  number: [
    ['right', words.right],
    ['wrong', words.wrong],
    ['nobody', words.nobody]
  ],
  chat: [
    ['right', words.chatThere],
    ['wrong', words.chatGone],
    ['nobody', words.chatUnseen]
  ]
} as const

interface Props {
  readonly line: RoundLine
  readonly isBusy: boolean
  readonly onWrite: (result: CallResult) => void
  readonly onLater: () => void
  /** The reason why the answer was refused, if it was. */
  readonly children: ReactNode
}

/** The questions about one line. Enter writes the answers down. */
export const CallForm = ({ line, isBusy, onWrite, onLater, children }: Props) => {
  const [draft, setDraft] = useState<Draft>({ rightNumber: '', rightHours: '', on: todayInUk(), note: '' })
  const change = (next: Partial<Draft>) => setDraft({ ...draft, ...next })
  const isChat = line.number === undefined
  const { who, hours } = draft
  return (
    <form
      className="ring-form"
      onSubmit={event => {
        event.preventDefault()
        if (!isBusy) onWrite(callResultOf(draft))
      }}
    >
      <Radios
        legend={isChat ? words.chat : words.who}
        options={isChat ? WHO.chat : WHO.number}
        chosen={who}
        onChoose={value => change({ who: value })}
      />
      {who === 'wrong' && !isChat && (
        <Typed
          label={words.rightNumber}
          type="tel"
          value={draft.rightNumber}
          onType={rightNumber => change({ rightNumber })}
        />
      )}
      {who === 'right' && (
        <Radios
          legend={words.hoursAsk}
          options={[
            ['listed', words.asListed],
            ['other', words.otherHours]
          ]}
          chosen={hours}
          onChoose={value => change({ hours: value })}
        />
      )}
      {who === 'right' && hours === 'other' && (
        <Typed
          label={words.theirHours}
          help={words.hoursHelp}
          value={draft.rightHours}
          onType={rightHours => change({ rightHours })}
        >
          <HoursWeek open={draft.rightHours.trim()} />
        </Typed>
      )}
      <div className="ring-small">
        {who !== 'nobody' && (
          <Typed
            label={isChat ? words.opened : words.on}
            type="date"
            value={draft.on}
            onType={on => change({ on })}
          />
        )}
        <Typed
          label={words.note}
          help={words.noteHelp}
          value={draft.note}
          onType={note => change({ note })}
        />
      </div>
      {children}
      <div className="row">
        <button type="submit" className="press main">
          {words.write}
        </button>
        <button type="button" className="press" onClick={onLater}>
          {words.later}
        </button>
        <span role="status">{isBusy && words.writing}</span>
      </div>
    </form>
  )
}
