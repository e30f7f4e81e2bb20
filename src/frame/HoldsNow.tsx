import { content } from 'virtual:content'
import { useRef } from 'react'
import { QUESTIONS } from '../../content/vocabulary.ts'
import { selectAnswers } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter } from '../app.ts'
import { Button } from '../ui/Button.tsx'
import { answerSaid, labelOf } from '../words.ts'

const { holds, buttons, workplaces } = content.screens

const useHeld = (): readonly { readonly name: string; readonly said: string }[] => {
  const answers = useEncounter(selectAnswers)
  const asked = QUESTIONS.map(question => ({
    name: content.questions[question].prompt,
    said: answerSaid(question, answers).join(', ')
  }))
  const places = (answers.workplaces ?? []).map(place => labelOf(workplaces, place)).join(', ')
  return [...asked, { name: content.screens.outcome.workplace, said: places }].filter(
    ({ said }) => said !== ''
  )
}

/** A panel that the person may be shown: what is in memory at this moment, when it goes, and what this cannot hide. */
export const HoldsNow = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const held = useHeld()
  const open = () => {
    dialog.current?.showModal()
    title.current?.focus()
  }
  return (
    <>
      <Button look="quiet" onPress={open}>
        {buttons.holds}
      </Button>
      <dialog ref={dialog} aria-labelledby="holds-title" className="panel">
        <div className="grid gap-4">
          <h2 id="holds-title" ref={title} tabIndex={-1} className="text-2xl font-bold">
            {holds.title}
          </h2>
          {held.length === 0 ? (
            <p className="text-lg">{holds.nothing}</p>
          ) : (
            <>
              <p className="text-lg">{holds.now}</p>
              <dl className="grid gap-2">
                {held.map(({ name, said }) => (
                  <div key={name} className="border-s-4 border-line ps-3">
                    <dt className="text-soft">{name}</dt>
                    <dd className="font-semibold">{said}</dd>
                  </div>
                ))}
              </dl>
              <p>{holds.until}</p>
            </>
          )}
          {[holds.never, holds.still].map(lines => (
            <ul key={lines[0]} className="grid list-disc gap-1.5 ps-5">
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ))}
          <Button look="main" onPress={() => dialog.current?.close()}>
            {buttons.close}
          </Button>
        </div>
      </dialog>
    </>
  )
}
