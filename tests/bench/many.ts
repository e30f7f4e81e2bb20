import { readTexts } from '../../content/check/load.ts'
import type { Texts } from '../../content/check/sources.ts'

const FORCES = 4_600
const SERVICES = 10_000
const LOCAL_PER_FORCE = 2
/** Numbers that Ofcom keeps for fiction. */
const numberOf = (at: number) => `0161 496 0${String(at % 1_000).padStart(3, '0')}`

const opens = (at: number) => {
  const hour = String(7 + (at % 4)).padStart(2, '0')
  const minute = String((at % 12) * 5).padStart(2, '0')
  return [
    '24/7',
    `Mo-Fr ${hour}:${minute}-17:00; PH off`,
    `Mo-Th ${hour}:00-20:${minute}; Fr ${hour}:00-16:30; PH unknown`,
    `Mo-Su 18:${minute}-02:00; PH 20:00-24:00`
  ][at % 4]
}

const serviceText = (at: number, indent: string, more: readonly string[]) =>
  [
    `name: Service ${at}`,
    'status: show',
    'for: For people in sex work in this area. They can talk with you and help you report.',
    'needs: [talk, help-or-support, report-crime]',
    'best-for: [talk]',
    'phone:',
    `  number: "${numberOf(at)}"`,
    '  confirmed: true',
    '  hours:',
    `    open: "${opens(at)}"`,
    '    confirmed: true',
    '    bank-holidays: england-and-wales',
    `website: { address: https://service-${at}.example.org/, confirmed: true }`,
    'note: What we know is from a page of this year.',
    'sources:',
    `  - title: About us (Service ${at})`,
    `    address: https://service-${at}.example.org/about`,
    'checked: { on: "2026-11-24", how: rung }',
    'review-by: "2027-02-24"',
    ...more
  ]
    .map(line => indent + line)
    .join('\n')

const localText = (at: number) =>
  `  - id: local-${at}\n${serviceText(at, '    ', ['area: Some town', 'run-by: charity'])}`

const forceText = (text: string, at: number) => {
  const [head = '', tail = ''] = text.split(/local-services:[\s\S]*?(?=\nsources:)/)
  const locals = Array.from({ length: LOCAL_PER_FORCE }, (_, which) =>
    localText(at * LOCAL_PER_FORCE + which)
  )
  return `${head}local-services:\n${locals.join('\n')}${tail}`
}

/** @returns content a hundred times as large as the real one: 4,600 forces and 10,000 services. */
export const hundredfold = (): Texts => {
  const real = readTexts('content')
  const forces = [...real].filter(([file]) => file.startsWith('forces/'))
  const texts = new Map([...real].filter(([file]) => !file.startsWith('forces/')))
  for (let at = 0; at < FORCES; at++) {
    const [file = '', text = ''] = forces[at % forces.length] ?? []
    const copy = Math.floor(at / forces.length)
    texts.set(copy === 0 ? file : file.replace('.yaml', `-${copy}.yaml`), forceText(text, at))
  }
  const national = [...real.keys()].filter(file => file.startsWith('services/')).length
  for (let at = FORCES * LOCAL_PER_FORCE + national; at < SERVICES; at++)
    texts.set(`services/service-${at}.yaml`, serviceText(at, '', ['nations: [england]']))
  return texts
}
