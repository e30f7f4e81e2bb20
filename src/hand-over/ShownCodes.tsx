import { content } from 'virtual:content'
import type { Service } from '../../content/content.ts'
import { fill } from '../../machines/fill.ts'
import { carriedOf, codesOf, type Form } from '../../machines/hand-over/carried.ts'
import { ShownFrame } from '../shown/ShownFrame.tsx'
import { ShownHeading } from '../shown/ShownHeading.tsx'
import { Code } from './Code.tsx'
import { useHandOverWords } from './words.ts'

const { outcome } = content.screens

interface Props {
  readonly services: readonly Service[]
  readonly form: Form
  readonly onFinish: () => void
}

/** The chosen numbers as codes to scan, each with what it says. */
export const ShownCodes = ({ services, form, onFinish }: Props) => {
  const words = useHandOverWords()
  const codes = codesOf(carriedOf(services, form, words))
  const labelOf = (at: number) => fill(words.codeOf, { code: String(at + 1), count: String(codes.length) })
  return (
    <ShownFrame name="codes" title={outcome.title} onFinish={onFinish}>
      <ShownHeading>{words.codes}</ShownHeading>
      <p className="text-2xl">{words.scan}</p>
      <p className="text-xl">{words.kept}</p>
      <ol className="grid gap-8">
        {codes.map((text, at) => (
          <li key={text} className="grid gap-3">
            {codes.length > 1 && <h2 className="text-xl font-bold">{labelOf(at)}</h2>}
            <Code text={text} label={labelOf(at)} />
            <p className="text-xl whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ol>
    </ShownFrame>
  )
}
