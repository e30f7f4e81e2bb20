import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { version } from 'virtual:version'
import { interpolate } from '../../../machines/text/format.ts'
import { isLeftOut } from '../left-out.ts'
import { HeadingRow } from '../Sheet.tsx'

const { next } = training.words
const { facts, signatures } = content.toSettle ?? { facts: 0, signatures: 0 }

/** What becomes of an edit until a phone has it: who does each step and how, and what this release can tell of it. */
export const NextSteps = () => (
  <>
    <p>
      {interpolate(next.here, { version })}{' '}
      {!isLeftOut('editor') && (
        <a href="../editor/" className="underline underline-offset-4">
          {next.editor}
        </a>
      )}
    </p>
    <div className="wide">
      <table className="sheet min-w-0">
        <thead>
          <HeadingRow names={[next.step, next.who, next.how, next.seen]} />
        </thead>
        <tbody>
          {next.steps.map(({ step, who, how, seen }) => (
            <tr key={step}>
              <th scope="row">{step}</th>
              <td>{who}</td>
              <td>{how}</td>
              <td>{interpolate(seen, { facts: String(facts), signatures: String(signatures) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
)
