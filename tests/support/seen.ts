import { parseDocument } from 'yaml'
import { CHANNELS } from '../../machines/content/vocabulary.ts'

interface Channel {
  readonly number?: string
  readonly hours?: { readonly open?: string; readonly words?: string }
}
type Service = Readonly<Record<string, Channel | undefined>> & { readonly seen?: object }

const seenOf = (service: Service): string => {
  const lines = CHANNELS.flatMap(channel => {
    const { number, hours } = service[channel] ?? {}
    const digits = number === undefined ? [] : [String(number).replace(/\D/g, '')]
    const seen = [...digits, hours?.open ?? hours?.words].join(', ')
    return number !== undefined || hours ? [`${channel}: ${JSON.stringify(seen)}`] : []
  })
  return `seen: { ${lines.join(', ')} }`
}

const SEEN = /^( *)seen: \{.*\}$/gm

/**
 * @param text an edited file of the fixture; `▸` marks where an error is expected.
 * @returns it with `seen` brought up to date with the edits, as most tests are about something else.
 */
export const asIfSeen = (text: string): string => {
  if (text.match(SEEN) === null) return text
  const document = parseDocument(text.replaceAll('▸', ''))
  if (document.errors.length > 0) return text
  const file = document.toJS() as Service & { readonly localServices?: readonly Service[] }
  const services = (file.localServices ?? [file]).filter(({ seen }) => seen !== undefined)
  if (services.length !== text.match(SEEN)?.length) return text
  let at = 0
  return text.replace(SEEN, (_, indent: string) => indent + seenOf(services[at++] as Service))
}
