import { ENGLISH } from '../../../../machines/content/vocabulary.ts'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useApp, useForce, useSend } from '../../context/app.ts'
import { timesIn } from '../../i18n/format.ts'
import { useContent, useWords } from '../../i18n/officer-locale.ts'
import { useTheirs } from '../../i18n/person-locale.ts'
import { DraftLine, Theirs } from '../../i18n/Translation.tsx'
import { EncounterFrame } from '../../layout/EncounterLayout.tsx'
import { SignalLine } from '../../offline/OfflineStateLine.tsx'
import { OldContent } from '../../offline/OutdatedContentNotice.tsx'
import { VersionLine } from '../../offline/VersionLine.tsx'
import { ForceSwitch } from '../../settings/ForceSwitch.tsx'
import { TheirLanguage } from '../../settings/PersonLanguageSwitch.tsx'
import { Approval } from './ApprovalStatus.tsx'

/** What differs in the nations of the force that is chosen. */
const NationNotes = () => {
  const { nations = [] } = useForce()?.force ?? {}
  const {
    content: { nationNotes },
    mark
  } = useWords()
  const notes = nationNotes.filter(({ nation }) => nations.includes(nation))
  return (
    notes.length > 0 && (
      <Note>
        {notes.map(({ nation, says }) => (
          <p key={nation}>{mark(says)}</p>
        ))}
      </Note>
    )
  )
}

const Statements = () => {
  const { statements } = useContent().beforeYouStart
  const { mark } = useWords()
  return (
    <section aria-labelledby="statements" className="grid gap-3">
      <h2 id="statements" className="text-xl font-bold">
        {mark(statements.heading)}
      </h2>
      <Note>
        <ol className="grid list-decimal gap-2 ps-6 text-lg text-ink">
          {statements.lines.map(line => (
            <li key={line.guidanceLine}>{mark(line.says)}</li>
          ))}
        </ol>
        <p className="mt-2">{mark(statements.edition)}</p>
      </Note>
    </section>
  )
}

const Figure = () => {
  const { figure } = useContent().beforeYouStart
  const { mark } = useWords()
  return (
    <Disclosure summary={mark(figure.heading)}>
      <Note>
        <p className="text-lg text-ink">{mark(figure.says)}</p>
        <p className="mt-1">{mark(figure.caution)}</p>
        {/* The titles of pages are as they are. */}
        <ul className="mt-1 grid gap-1" lang={ENGLISH}>
          {figure.sources.map(source => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Note>
    </Disclosure>
  )
}

/** The words to open with, line by line. */
const Opening = () => {
  const { opening } = useContent().beforeYouStart
  const { mark } = useWords()
  const theirs = useTheirs()
  return (
    <Say>
      {opening.map((line, at) => (
        <p key={line} className="mb-1.5 leading-snug">
          {mark(line)}
          <Theirs of={({ beforeYouStart }) => beforeYouStart.opening[at]} className="text-xl font-semibold" />
        </p>
      ))}
      {theirs && <DraftLine />}
    </Say>
  )
}

/** Before the first question: the words to open with, and what the officer should have in mind. */
export const ReadyScreen = () => {
  const send = useSend()
  const { addressIgnored } = useApp()
  const words = useWords()
  const theirs = useTheirs()
  const { mark } = words
  const { content } = words
  const { beforeYouStart, screens } = content
  return (
    <EncounterFrame title={screens.product.title}>
      {addressIgnored && (
        <p className="rounded-xl border-2 border-line p-4">{mark(screens.product.ignoredAddress)}</p>
      )}
      <Heading>{mark(beforeYouStart.title)}</Heading>
      <Note>
        <p className="text-lg leading-snug font-semibold text-ink">{mark(beforeYouStart.overheard)}</p>
      </Note>
      <Opening />
      <Button look="main" onPress={() => send({ type: 'start' })}>
        {mark(screens.buttons.start)}
      </Button>
      {!theirs && <DraftLine />}
      <ForceSwitch look="plain" />
      <TheirLanguage look="plain" />
      <OldContent />
      <div>
        <Approval on={content.approvedOn} toSettle={content.toSettle} />
        <SignalLine />
        <VersionLine />
      </div>
      <p className="text-base font-semibold">{mark(beforeYouStart.kept, timesIn(words))}</p>
      <Note>
        <p>{mark(beforeYouStart.replaces)}</p>
      </Note>
      <NationNotes />
      <Statements />
      <Figure />
    </EncounterFrame>
  )
}
