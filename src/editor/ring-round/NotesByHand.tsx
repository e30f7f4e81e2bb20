import { download } from '../../desk/download.ts'
import { ringWords as words } from './words.ts'

/** What is left to do by hand after a round. */
export const NotesByHand = ({ remarks }: { readonly remarks: readonly string[] }) =>
  remarks.length > 0 && (
    <section aria-labelledby="by-hand">
      <div className="row between">
        <h3 id="by-hand">{words.byHand}</h3>
        <button
          type="button"
          className="link"
          onClick={() => download('ring-round-notes.txt', `${remarks.join('\n')}\n`, 'text/plain')}
        >
          {words.saveNotes}
        </button>
      </div>
      <ul className="dots">
        {remarks.map(remark => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  )
