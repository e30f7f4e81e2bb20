import { useState } from 'react'
import { NATIONS } from '../../../machines/content/vocabulary.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { ImportRequest } from '../../../tools/editorial/directories/requests.ts'
import { titleOf } from '../model/names.ts'
import { FileButton } from '../parts/FileButton.tsx'
import { directoryWords as words } from './words.ts'

interface Props {
  readonly texts: Texts
  readonly asked: ImportRequest | undefined
  readonly onAsk: (asked: ImportRequest | undefined) => void
}

/** @returns the forces by name. */
const forcesOf = (texts: Texts) =>
  [...texts]
    .flatMap(([file, text]) => {
      const [, id] = /^forces\/(.+)\.yaml$/.exec(file) ?? []
      return id === undefined ? [] : [{ id, name: titleOf(file, text) }]
    })
    .sort((a, b) => a.name.localeCompare(b.name))

/** @returns the meaning of an option of the list: a nation, or the id of a force. */
const underOf = (choice: string): ImportRequest['under'] | undefined => {
  if (choice === '') return undefined
  const nation = NATIONS.find(one => choice === `national ${one}`)
  return nation ? { nation } : { force: choice }
}

/** Asks for a directory, as a file or pasted text, and where to put its services. */
export const ImportForm = ({ texts, asked, onAsk }: Props) => {
  const [choice, setChoice] = useState('')
  const [pasted, setPasted] = useState('')
  const under = underOf(choice)
  const changeChoice = (next: string) => {
    setChoice(next)
    const where = underOf(next)
    if (asked) onAsk(where && { ...asked, under: where })
  }
  const readFile = async (file: File) => {
    if (under) onAsk({ directory: new Uint8Array(await file.arrayBuffer()), from: file.name, under })
  }
  return (
    <section aria-labelledby="take-in" className="take-in">
      <h3 id="take-in">{words.into}</h3>
      <p className="soft">{words.intoAbout}</p>
      <div className="row">
        <label className="field">
          {words.under}
          <select value={choice} onChange={({ target }) => changeChoice(target.value)}>
            <option value="">{words.choose}</option>
            {forcesOf(texts).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {NATIONS.map(nation => (
              <option key={nation} value={`national ${nation}`}>
                {words.nations[nation]}
              </option>
            ))}
          </select>
        </label>
        <FileButton
          accept=".csv,.txt,.json,text/csv,application/json"
          isDisabled={!under}
          onFile={file => void readFile(file)}
        >
          {words.file}
        </FileButton>
      </div>
      <label className="field">
        {words.paste}
        <textarea
          rows={3}
          autoComplete="off"
          spellCheck={false}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
      </label>
      <button
        type="button"
        className="press add"
        disabled={!under || pasted.trim() === ''}
        onClick={() => under && onAsk({ directory: pasted, from: words.pasted, under })}
      >
        {words.compare}
      </button>
    </section>
  )
}
