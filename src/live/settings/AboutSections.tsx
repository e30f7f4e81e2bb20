import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Note } from '../components/Speech.tsx'
import { useForce } from '../context/force.ts'
import { T } from '../i18n/T.tsx'

const { beforeYouStart, nationNotes } = content

const Section = ({ heading, children }: { readonly heading: TextKey; readonly children: ReactNode }) => (
  <Disclosure summary={<T k={heading} />}>{children}</Disclosure>
)

/** How the nations of the chosen force differ; all nations if none is chosen. */
const NationNotes = () => {
  const nations = useForce()?.force.nations
  return nationNotes
    .filter(({ nation }) => nations?.includes(nation) ?? true)
    .map(({ nation, lines }) => (
      <Section key={nation} heading={`nationNotes.${nation}.says`}>
        <dl className="grid gap-2">
          {lines.map(({ about }, at) => (
            <div key={about}>
              <dt className="font-medium">
                <T k={`nationNotes.${nation}.lines.${at + 1}.about`} />
              </dt>
              <dd>
                <T k={`nationNotes.${nation}.lines.${at + 1}.says`} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    ))
}

/** Sections that an officer may want to read, but not on a pavement. Each is one tap away. */
export const AboutSections = () => (
  <>
    <Section heading="screens.holds.dutyHeading">
      <T k="beforeYouStart.replaces" as="p" />
    </Section>
    <NationNotes />
    <Section heading="beforeYouStart.statements.heading">
      <ol className="grid list-decimal gap-2 ps-6">
        {beforeYouStart.statements.lines.map(({ guidanceLine }, at) => (
          <li key={guidanceLine}>
            <T k={`beforeYouStart.statements.lines.${at + 1}.says`} />
          </li>
        ))}
      </ol>
      <Note>
        <T k="beforeYouStart.statements.edition" as="p" />
      </Note>
    </Section>
    <Section heading="beforeYouStart.definition.heading">
      <T k="beforeYouStart.definition.says" as="p" />
    </Section>
    <Section heading="beforeYouStart.figure.heading">
      <T k="beforeYouStart.figure.says" as="p" />
      <Note>
        <T k="beforeYouStart.figure.caution" as="p" />
        {/* Titles of sources are not translated. */}
        <ul className="mt-1 grid gap-1" lang={ENGLISH}>
          {beforeYouStart.figure.sources.map(source => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Note>
    </Section>
  </>
)
