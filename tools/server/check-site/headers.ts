import type { Headers } from '../policy.ts'

/** Descriptions of what is wrong. */
type Problems = readonly string[]

const tokens = (text: string, separator: string | RegExp): readonly string[] =>
  text
    .split(separator)
    .map(part => part.trim().toLowerCase())
    .filter(Boolean)

/** Directives by name, with sorted values so that two policies can be compared. */
const directives = (text: string): ReadonlyMap<string, string> =>
  new Map(
    // Browsers obey the first of two.
    Array.from(tokens(text, ';').toReversed(), directive => {
      const [name = '', ...allowed] = tokens(directive, /\s+/)
      return [name, allowed.sort().join(' ')] as const
    })
  )

const quoted = (value: string | undefined) => (value === undefined ? 'missing' : `"${value}"`)

/** Compares content security policies directive by directive. */
const contentSecurity = (actual: string, expected: string): Problems => {
  const [sent, wanted] = [directives(actual), directives(expected)]
  return [...new Set([...wanted.keys(), ...sent.keys()])]
    .filter(name => sent.get(name) !== wanted.get(name))
    .map(name => `${name} is ${quoted(sent.get(name))} and should be ${quoted(wanted.get(name))}`)
}

const nameOf = (token: string) => token.replace(/=.*/, '')

/** A server may deny more than the policy. */
const permissions = (actual: string, expected: string): Problems => {
  const sent = tokens(actual, ',')
  const names = sent.map(nameOf)
  return [
    ...sent.filter(token => !token.endsWith('=()')).map(token => `allows ${token}`),
    ...tokens(expected, ',')
      .filter(token => !names.includes(nameOf(token)))
      .map(token => `lacks ${token}`)
  ]
}

/** @returns the seconds in the `max-age` of a header; 0 if it has none. */
export const maxAge = (text = ''): number => Number(/max-age=(\d+)/i.exec(text)?.[1] ?? 0)

/** A server may promise HTTPS for longer and for more hosts. */
const transport = (actual: string, expected: string): Problems =>
  maxAge(actual) >= maxAge(expected) ? [] : [`is "${actual}" and should be at least "${expected}"`]

const anyOrder = (actual: string, expected: string): Problems => {
  const [sent, wanted] = [actual, expected].map(text => tokens(text, ',').toSorted().join(', '))
  return sent === wanted ? [] : [`is "${actual}" and should be "${expected}"`]
}

const COMPARED: Readonly<Record<string, (actual: string, expected: string) => Problems>> = {
  'Content-Security-Policy': contentSecurity,
  'Permissions-Policy': permissions,
  'Strict-Transport-Security': transport
}

/** @returns each header that is missing or differs from the policy. Other headers are not judged here. */
export const wrongHeaders = (sent: Headers, policy: Headers): Problems =>
  Object.entries(policy).flatMap(([name, expected]) => {
    const actual = sent[name.toLowerCase()]
    if (actual === undefined) return [`${name} is missing`]
    return (COMPARED[name] ?? anyOrder)(actual, expected).map(problem => `${name}: ${problem}`)
  })

/** Headers that the site must not send, and why. */
const UNWANTED: Readonly<Record<string, string>> = {
  'x-powered-by': 'tells an attacker what to try',
  'x-aspnet-version': 'tells an attacker what to try',
  'x-aspnetmvc-version': 'tells an attacker what to try',
  'set-cookie': 'marks the phone: the site has no cookies',
  refresh: 'leads the phone to another page',
  link: 'has the phone load what the page does not ask for',
  'speculation-rules': 'has the phone load what the page does not ask for',
  'access-control-allow-origin': 'lets other sites read this one',
  'content-security-policy-report-only': 'is a test, and may report',
  'report-to': 'has the phone report to somebody: a report is a log',
  'reporting-endpoints': 'has the phone report to somebody: a report is a log',
  nel: 'has the phone report to somebody: a report is a log',
  'clear-site-data': 'would delete what the phone keeps for use without a signal',
  sourcemap: 'points to what is not part of the site'
}

/** @returns headers that reveal something, or make the phone store or send something. */
export const unwantedHeaders = (sent: Headers): Problems => [
  ...Object.entries(UNWANTED)
    .filter(([name]) => name in sent)
    .map(([name, why]) => `${name}: ${sent[name]} ${why}`),
  ...(/\d/.test(sent.server ?? '')
    ? [`server: ${sent.server} reveals its version, and so which attacks to try`]
    : [])
]
