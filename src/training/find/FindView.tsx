import { training } from 'virtual:training'
import { useMemo } from 'react'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { formatCount } from '../../../machines/training/changes/sentences.ts'
import { findableIn } from '../../../machines/training/find/entries.ts'
import { type Found, search } from '../../../machines/training/find/search.ts'
import { useHash } from '../hash.ts'
import { editionSections } from '../sign-off/edition-sections.ts'
import { sectionKindLabel, sectionLabel } from '../sign-off/labels.ts'
import { ViewHeading } from '../ViewHeading.tsx'
import { linksOf } from './find-links.ts'

const { find } = training.words

const entries = findableIn(editionSections)

/** Further results are only counted: people type another word instead. */
const SHOWN = 50

const Result = ({ entry, text }: Found) => {
  const { section, title } = entry
  const [best, ...others] = linksOf(entry)
  const kind = section.name ? sectionKindLabel(section) : sectionLabel(section)
  const whose = section.group === 'forces' && section.name !== title ? section.name : undefined
  return (
    <li className="find-result">
      <p>
        <a href={best?.href} className="text-lg font-bold underline underline-offset-4">
          {title}
        </a>{' '}
        <span className="text-soft">{[kind, whose].filter(Boolean).join(': ')}</span>
      </p>
      {text !== title && <p>{text}</p>}
      <p className="flex flex-wrap gap-x-4 text-base">
        {[best, ...others].map(
          one =>
            one && (
              <a key={one.href} href={one.href} className="find-link">
                {one.label}
                <span className="sr-only">: {title}</span>
              </a>
            )
        )}
      </p>
    </li>
  )
}

/** Everything in the content that matches the words or the number. */
export const FindView = () => {
  const { parameters } = useHash()
  const query = parameters.get('q') ?? ''
  const found = useMemo(() => search(entries, query), [query])
  return (
    <div className="grid max-w-5xl gap-4">
      <ViewHeading view="find" texts={[find.intro]} />
      <p role="status" className="font-semibold">
        {query.trim() &&
          interpolate(found.length > SHOWN ? find.more : found.length > 0 ? find.counted : find.none, {
            count: formatCount(found.length),
            shown: String(SHOWN),
            query: query.trim()
          })}
      </p>
      <ul className="grid">
        {found.slice(0, SHOWN).map(one => (
          <Result key={`${one.entry.section.id} ${one.entry.id} ${one.entry.title}`} {...one} />
        ))}
      </ul>
    </div>
  )
}
