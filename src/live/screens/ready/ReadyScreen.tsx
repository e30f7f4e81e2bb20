import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import { EventButton } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Say } from '../../components/Speech.tsx'
import { useLocale, usePersonLocale } from '../../i18n/locale.ts'
import { DraftNotice, InPersonLanguage, T } from '../../i18n/T.tsx'
import { usePersonT } from '../../i18n/use-t.ts'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { OutdatedContentNotice } from '../../offline/ContentAge.tsx'
import { OfflineStateLine } from '../../offline/OfflineStateLine.tsx'
import { ForceSwitch } from '../../settings/ForcePicker.tsx'
import { PersonLanguageLine } from '../../settings/PersonLanguagePanel.tsx'

const { opening, ifTrue } = content.beforeYouStart
const OPENING = opening.map((_, at) => `beforeYouStart.opening.${at + 1}` as const)
const IF_TRUE = ifTrue.lines.map((_, at) => `beforeYouStart.ifTrue.lines.${at + 1}` as const)
type Keys = typeof OPENING | typeof IF_TRUE

/** @returns the words to say always and, below a heading, those to say only if they are true. */
const wordsToSay = (always: ReactNode, onlyIfTrue: ReactNode, isFirst = false) => (
  <>
    <Say isFirst={isFirst}>{always}</Say>
    <T k="beforeYouStart.ifTrue.heading" as="p" className="mt-0.5 text-state" />
    <Say>{onlyIfTrue}</Say>
  </>
)

/** The opening words. Their translation is behind a line, because both do not fit on a small screen. */
const Opening = () => {
  const theirs = usePersonT()
  const { tag, dir, name } = usePersonLocale()?.language ?? {}
  const hasTheirs = OPENING.some(key => theirs(key) !== undefined)
  const look = hasTheirs ? 'mt-0! text-meta' : 'mt-0! text-body'
  const lines = (keys: Keys) => keys.map(key => <T key={key} k={key} as="p" className={look} />)
  const translated = (keys: Keys) => (
    <InPersonLanguage>{keys.flatMap(key => theirs(key) ?? []).join(' ')}</InPersonLanguage>
  )
  const summary = <bdi {...{ lang: tag, dir }}>{name}</bdi>
  return (
    <div>
      {wordsToSay(lines(OPENING), lines(IF_TRUE), true)}
      {hasTheirs && (
        <Disclosure summary={summary}>
          {wordsToSay(translated(OPENING), translated(IF_TRUE))}
          <DraftNotice />
        </Disclosure>
      )}
    </div>
  )
}

/** Says that the officer's language is a draft. A draft of the person's language is marked beside their words. */
const OfficerDraftLine = () => useLocale().language.isDraft && <DraftNotice />

/**
 * The screen before the first question. It fits on one screen of a phone: anything that an officer
 * does not need in the street is under More.
 */
export const ReadyScreen = () => (
  <EncounterLayout
    action={
      <EventButton look="filled" event={{ type: 'encounter.start' }}>
        <T k="screens.buttons.start" />
      </EventButton>
    }
  >
    <div>
      <div className="flex flex-wrap justify-between gap-x-3">
        <Heading look="quiet">
          <T k="beforeYouStart.title" />
        </Heading>
        {content.toSettle && (
          <p className="flex gap-1 text-meta font-medium text-doubt">
            <Icon name="alert" />
            <T k="screens.approval.check" />
          </p>
        )}
      </div>
      <T k="beforeYouStart.overheard" as="p" className="text-section" />
    </div>
    <Opening />
    <div>
      <ForceSwitch />
      <PersonLanguageLine />
    </div>
    <div>
      <OutdatedContentNotice />
      <OfflineStateLine />
      <OfficerDraftLine />
    </div>
  </EncounterLayout>
)
