import { useMemo } from 'react'
import { labelsOf, titleFor } from '../check/in-form-words.ts'
import type { Item } from '../check/messages.ts'
import { LinkButton } from '../controls/buttons.tsx'
import { editorWords } from '../editor-words.ts'
import { useOpenContent } from '../model/open-content.ts'
import { entryOf, pathFinder, placeAt } from '../model/place-at.ts'
import { searchIn } from '../model/search.ts'

interface Props {
  readonly sought: string
  readonly items: readonly Item[]
}

/** The results of a search, named as in the lists and forms. */
export const SearchResults = ({ sought, items }: Props) => {
  const { texts, open } = useOpenContent()
  const { hits, total } = useMemo(() => {
    const found = searchIn(texts, sought)
    const finders = new Map<string, ReturnType<typeof pathFinder>>()
    const finderFor = (file: string) => {
      // A file of a language is long, and its texts are found by their keys.
      if (!finders.has(file) && !file.startsWith('languages/'))
        finders.set(file, pathFinder(texts.get(file) ?? ''))
      return finders.get(file)
    }
    const withPath = found.hits.map(hit => ({ ...hit, path: finderFor(hit.file)?.(hit.line, hit.column) }))
    return { ...found, hits: withPath }
  }, [texts, sought])
  return (
    <section aria-label={editorWords.found(total, hits.length)}>
      <p role="status">{editorWords.found(total, hits.length)}</p>
      <ul className="hits">
        {hits.map(({ file, path, line, column, text }) => (
          <li key={`${file}:${line}`}>
            <LinkButton onClick={() => open(placeAt(file, texts.get(file) ?? '', line, column))}>
              {titleFor({ file, path: path ?? [] }, items, texts.get(file) ?? '')}
            </LinkButton>
            <span>{path ? text.replace(/^(?:- )?\w+: /, '').replace(/^"(.*)"$/, '$1') : text}</span>
            <small>
              {(path && labelsOf(path.slice(entryOf(path).length))) || editorWords.line(file, line)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
