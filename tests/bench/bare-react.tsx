/*
 * What the checklist is measured against besides the floor: the same first screen, questions, numbers and tips, drawn by
 * React alone. No statechart, wipe, hours, order, languages or walk before the app.
 */
import { useLayoutEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Content } from '../../machines/content/content.ts'

const { content } = JSON.parse(document.querySelector('[data-content=all]')?.textContent ?? '') as {
  readonly content: Content
}
const { beforeYouStart, questions, screens, services, tips, actions } = content
const ASKED = ['support', 'safety', 'safePlace', 'afraid'] as const

const Answer = ({ children, onPress }: { readonly children: string; readonly onPress: () => void }) => (
  <button
    type="button"
    className="min-h-16 w-full rounded-xl border-2 border-ctl bg-surface px-3.5 py-1.5 text-start text-answer"
    onClick={onPress}
  >
    {children}
  </button>
)

const First = () => beforeYouStart.opening.map(line => <p key={line}>{line}</p>)

const Outcome = () => (
  <>
    <ul>
      {actions.slice(0, 2).map(({ id, line }) => (
        <li key={id}>{line}</li>
      ))}
    </ul>
    <ul className="outcome-rows">
      {services.map(({ id, name, inShort, phone }) => (
        <li key={id}>
          <h3>{name}</h3> {inShort} {phone && <a href={`tel:${phone.number}`}>{phone.number}</a>}
        </li>
      ))}
    </ul>
    <ul>
      {tips.map(({ id, say }) => (
        <li key={id}>{say}</li>
      ))}
    </ul>
  </>
)

const App = () => {
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen is what the focus follows
  useLayoutEffect(() => heading.current?.focus(), [at])
  const question = ASKED[at - 1]
  const isFirst = at === 0
  const words = question
    ? questions[question].prompt
    : isFirst
      ? beforeYouStart.title
      : screens.labels.outcome
  const labels = question
    ? Object.values(questions.answers)
    : [isFirst ? screens.buttons.start : screens.buttons.beginAgain]
  return (
    <main className="column">
      <h1 ref={heading} tabIndex={-1}>
        {words}
      </h1>
      {isFirst ? <First /> : !question && <Outcome />}
      {labels.map(label => (
        <Answer key={label} onPress={() => setAt((at + 1) % (ASKED.length + 2))}>
          {label}
        </Answer>
      ))}
    </main>
  )
}

const host = document.getElementById('app')
if (host) createRoot(host).render(<App />)
