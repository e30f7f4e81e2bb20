import { useEffect, useRef, useState } from 'react'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { Input, Select } from '../../desk/fields.tsx'
import type { Item } from '../check/messages.ts'
import { LinkButton } from '../controls/buttons.tsx'
import { editorWords } from '../editor-words.ts'
import { CONTENT_PARTS, forcesIn, type PartId, partOf, titleOf } from '../model/names.ts'
import { useOpenContent } from '../model/open-content.ts'
import { AddLanguage, AddService } from './Add.tsx'
import { SearchResults } from './SearchResults.tsx'

interface Props {
  readonly part: PartId
  /** The items that the check found; empty until it has run once. */
  readonly items: readonly Item[]
  /** The files that have changed since they were read. */
  readonly changed: ReadonlySet<string>
  readonly errors: readonly Diagnostic[]
}

/** Items named by their files, until the check has run. */
const byFileName = (texts: Texts): readonly Item[] =>
  [...texts]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([file, text]) => ({ file, title: titleOf(file, text), todo: [] }))

/** The items of a part of the content, each with what is left to settle; or the results of a search. */
export const ItemList = ({ part, items, changed, errors }: Props) => {
  const { texts, force, setForce, open } = useOpenContent()
  const [sought, setSought] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The element that had the focus was closed or removed.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  const title = CONTENT_PARTS.find(({ id }) => id === part)?.title
  const isSearch = sought.trim().length > 1
  const isChecked = items.length > 0
  const named = isChecked ? items : byFileName(texts)
  const faultsIn = (file: string) => errors.filter(error => error.file === file).length
  const isOfChosenForce = (file: string) => force === '' || file === `forces/${force}.yaml`
  const shown = named.filter(
    ({ file, path }) =>
      partOf(file) === part && (part !== 'forces' || (path === undefined && isOfChosenForce(file)))
  )
  const locals = (file: string) => named.filter(item => item.file === file && item.path !== undefined)
  const rows = shown.flatMap(item => [item, ...(part === 'forces' ? locals(item.file) : [])])
  const hasNumbers = rows.some(({ number }) => number)
  return (
    <>
      <Input label={editorWords.find} type="search" value={sought} onType={setSought} />
      {isSearch ? (
        <SearchResults sought={sought.trim()} items={items} />
      ) : (
        <>
          <div className="row justify-between">
            <h2 ref={heading} tabIndex={-1}>
              {title}
            </h2>
            {part === 'languages' && <AddLanguage />}
            {(part === 'services' || part === 'forces') && (
              <AddService key={part} isLocal={part === 'forces'} />
            )}
          </div>
          {part === 'forces' && (
            <Select
              label={editorWords.force}
              value={force}
              options={[['', editorWords.everyForce], ...forcesIn(texts)]}
              onPick={setForce}
            />
          )}
          <table className="list things">
            <thead>
              <tr>
                <th>{editorWords.name}</th>
                {hasNumbers && <th>{editorWords.number}</th>}
                <th>{editorWords.todo}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(item => (
                <tr key={`${item.file} ${item.path?.join()}`}>
                  <td className={part === 'forces' && item.path ? 'inner' : undefined}>
                    <LinkButton onClick={() => open({ file: item.file, path: item.path })}>
                      {item.title}
                    </LinkButton>
                    {changed.has(item.file) && <small className="ms-2">{editorWords.edited}</small>}
                  </td>
                  {hasNumbers && <td className="whitespace-nowrap tabular-nums">{item.number}</td>}
                  <td>
                    {faultsIn(item.file) > 0 && !item.path && (
                      <span className="text-danger">{editorWords.faults(faultsIn(item.file))} </span>
                    )}
                    <span className={item.todo.length > 0 ? 'text-doubt' : 'text-soft'}>
                      {item.todo.join(', ') || (isChecked ? editorWords.settled : '')}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  )
}
