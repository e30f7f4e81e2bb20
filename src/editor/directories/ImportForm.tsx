import { useState } from 'react'
import { NATIONS } from '../../../machines/content/vocabulary.ts'
import { sentence } from '../../../machines/text/sentence.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { ImportRequest } from '../../../tools/editorial/directories/requests.ts'
import { titleOf } from '../model/names.ts'
import { FileButton } from '../parts/FileButton.tsx'
import { directoryWords as words } from './words.ts'

interface Place {
  readonly name: string
  readonly under: ImportRequest['under']
}

/** @returns where services can be put: the forces by name, then the nations. */
const placesIn = (texts: Texts): readonly Place[] => [
  ...[...texts]
    .flatMap(([file, text]): readonly Place[] => {
      const [, force] = /^forces\/(.+)\.yaml$/.exec(file) ?? []
      return force === undefined ? [] : [{ name: titleOf(file, text), under: { force } }]
    })
    .sort((a, b) => a.name.localeCompare(b.name)),
  ...NATIONS.map(nation => {
    const name = nation === 'uk' ? words.uk : nation.split('-').map(sentence).join(' ')
    return { name: words.national(name), under: { nation } }
  })
]

interface Props {
  readonly texts: Texts
  readonly asked: ImportRequest | undefined
  readonly onAsk: (asked: ImportRequest | undefined) => void
}

/** Asks for a directory, as a file or pasted text, and where to put its services. */
export const ImportForm = ({ texts, asked, onAsk }: Props) => {
  const [choice, setChoice] = useState('')
  const [pasted, setPasted] = useState('')
  const places = placesIn(texts)
  const underOf = (chosen: string) => places.find(({ name }) => name === chosen)?.under
  const under = underOf(choice)
  const choose = (chosen: string) => {
    setChoice(chosen)
    const next = underOf(chosen)
    if (asked) onAsk(next && { ...asked, under: next })
  }
  const askFor = (directory: ImportRequest['directory'], from: string) =>
    under && onAsk({ directory, from, under })
  return (
    <section aria-labelledby="take-in" className="form">
      <h3 id="take-in">{words.into}</h3>
      <p className="soft">{words.intoAbout}</p>
      <div className="row bottom">
        <label className="field">
          {words.under}
          <select value={choice} onChange={({ target }) => choose(target.value)}>
            <option value="">{words.choose}</option>
            {places.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <FileButton
          accept=".csv,.txt,.json,text/csv,application/json"
          isDisabled={!under}
          onFile={async file => askFor(new Uint8Array(await file.arrayBuffer()), file.name)}
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
        onClick={() => askFor(pasted, words.pasted)}
      >
        {words.compare}
      </button>
    </section>
  )
}
