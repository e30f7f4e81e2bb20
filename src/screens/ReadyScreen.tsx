import { content } from 'virtual:content'
import { useApp, useForce, useSend } from '../app.ts'
import { ForceSwitch } from '../force/ForceSwitch.tsx'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { Heading } from '../frame/Heading.tsx'
import { OldContent } from '../offline/OldContent.tsx'
import { SignalLine } from '../offline/SignalLine.tsx'
import { VersionLine } from '../offline/VersionLine.tsx'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Note, Say } from '../ui/Speech.tsx'
import { timesFilledIn } from '../words.ts'
import { Approval } from './Approval.tsx'

const { beforeYouStart, screens, nationNotes } = content

/** What differs in the nations of the force that is chosen. */
const NationNotes = () => {
  const { nations = [] } = useForce()?.force ?? {}
  const notes = nationNotes.filter(({ nation }) => nations.includes(nation))
  return (
    notes.length > 0 && (
      <Note>
        {notes.map(({ nation, says }) => (
          <p key={nation}>{says}</p>
        ))}
      </Note>
    )
  )
}

const Statements = () => (
  <section aria-labelledby="statements" className="grid gap-3">
    <h2 id="statements" className="text-xl font-bold">
      {beforeYouStart.statements.heading}
    </h2>
    <Note>
      <ol className="grid list-decimal gap-2 ps-6 text-lg text-ink">
        {beforeYouStart.statements.lines.map(line => (
          <li key={line.guidanceLine}>{line.says}</li>
        ))}
      </ol>
      <p className="mt-2">{beforeYouStart.statements.edition}</p>
    </Note>
  </section>
)

const Figure = () => (
  <Disclosure summary={beforeYouStart.figure.heading}>
    <Note>
      <p className="text-lg text-ink">{beforeYouStart.figure.says}</p>
      <p className="mt-1">{beforeYouStart.figure.caution}</p>
      <ul className="mt-1 grid gap-1">
        {beforeYouStart.figure.sources.map(source => (
          <li key={source.address}>{source.title}</li>
        ))}
      </ul>
    </Note>
  </Disclosure>
)

/** Before the first question: the words to open with, and what the officer should have in mind. */
export const ReadyScreen = () => {
  const send = useSend()
  const { addressIgnored } = useApp()
  return (
    <EncounterFrame title={screens.product.title}>
      {addressIgnored && (
        <p className="rounded-xl border-2 border-line p-4">{screens.product.ignoredAddress}</p>
      )}
      <Heading>{beforeYouStart.title}</Heading>
      <Note>
        <p className="text-lg font-semibold text-ink">{beforeYouStart.overheard}</p>
      </Note>
      <Say>
        {beforeYouStart.opening.map(line => (
          <p key={line} className="mb-1.5">
            {line}
          </p>
        ))}
      </Say>
      <Button look="main" onPress={() => send({ type: 'start' })}>
        {screens.buttons.start}
      </Button>
      <ForceSwitch look="plain" />
      <OldContent />
      <div>
        <Approval on={content.approvedOn} toSettle={content.toSettle} />
        <SignalLine />
        <VersionLine />
      </div>
      <p className="text-base font-semibold">{timesFilledIn(beforeYouStart.kept)}</p>
      <Note>
        <p>{beforeYouStart.replaces}</p>
      </Note>
      <NationNotes />
      <Statements />
      <Figure />
    </EncounterFrame>
  )
}
