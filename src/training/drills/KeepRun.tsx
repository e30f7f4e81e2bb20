import { training } from 'virtual:training'
import { useState } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import type { DrillRecord } from '../../../machines/training/drills/record.ts'
import { findRun } from '../../../machines/training/drills/run-text.ts'
import { download } from '../../desk/download.ts'
import { Button } from '../../live/components/Button.tsx'
import { debriefText } from './debrief-text.ts'
import { drillHash } from './drill-hash.ts'

const { group } = training.words

interface Props {
  readonly drill: Drill
  readonly record: DrillRecord
}

/** Compares the run with another, from its file or its address. */
const CompareWith = ({ drill, record }: Props) => {
  const [isWrong, setWrong] = useState(false)
  const compare = (pasted: string) => {
    const other = findRun(pasted)
    setWrong(other === undefined)
    if (other) location.hash = drillHash({ drill: drill.id, page: 'compare', run: record, with: other })
  }
  return (
    <form
      className="grid gap-2"
      onSubmit={event => {
        event.preventDefault()
        compare(String(new FormData(event.currentTarget).get('other') ?? ''))
      }}
    >
      <div className="keep-fields">
        <label className="desk-label">
          {group.otherFile}
          <input
            type="file"
            accept=".txt"
            className="desk-field"
            onChange={({ target }) => void target.files?.[0]?.text().then(compare)}
          />
        </label>
        <label className="desk-label">
          {group.otherAddress}
          <input name="other" autoComplete="off" className="desk-field" />
        </label>
        <button type="submit" className="drill-link">
          {group.compare}
        </button>
      </div>
      {isWrong && <p role="alert">{group.noRun}</p>}
    </form>
  )
}

/** An address and a file for the trainee to keep: the tool itself keeps neither. */
export const KeepRun = ({ drill, record }: Props) => (
  <section className="drill-card print:hidden" aria-labelledby="keep">
    <h2 id="keep" className="text-xl font-bold">
      {group.keep}
    </h2>
    <p>{group.keepHelp}</p>
    <div className="flex flex-wrap gap-4">
      <div className="w-fit">
        <Button
          look="filled"
          onPress={() =>
            download(`debrief-${drill.id}.txt`, debriefText(drill, record), 'text/plain;charset=utf-8')
          }
        >
          {group.save}
        </Button>
      </div>
      <a href={drillHash({ drill: drill.id, run: record })} className="drill-link">
        {group.address}
      </a>
    </div>
    <CompareWith drill={drill} record={record} />
  </section>
)
