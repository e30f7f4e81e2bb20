/*
 * A second baseline: the first screen, questions, numbers and tips in React alone, without statechart, wipe,
 * opening hours, ordering, languages or the walk before the app.
 */
import { useLayoutEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Content } from '../../machines/content/content.ts'

const { content } = JSON.parse(document.querySelector('[data-content=all]')?.textContent ?? '') as {
  readonly content: Content
}
const { beforeYouStart, questions, screens, services, tips, actions } = content

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

const SCREENS = [
  { words: beforeYouStart.title, below: <First />, labels: [screens.buttons.start] },
  ...(['support', 'safety', 'safePlace', 'afraid'] as const).map(question => ({
    words: questions[question].prompt,
    below: null,
    labels: Object.values(questions.answers)
  })),
  { words: screens.labels.outcome, below: <Outcome />, labels: [screens.buttons.beginAgain] }
]

const App = () => {
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves whenever the screen changes
  useLayoutEffect(() => heading.current?.focus(), [at])
  const { words = '', below, labels = [] } = SCREENS[at % SCREENS.length] ?? {}
  return (
    <main className="column">
      <h1 ref={heading} tabIndex={-1}>
        {words}
      </h1>
      {below}
      {labels.map(label => (
        <button
          key={label}
          type="button"
          className="min-h-16 w-full rounded-xl border-2 border-ctl bg-surface px-3.5 py-1.5 text-start text-answer"
          onClick={() => setAt(at + 1)}
        >
          {label}
        </button>
      ))}
    </main>
  )
}

const host = document.getElementById('app')
if (host) createRoot(host).render(<App />)
