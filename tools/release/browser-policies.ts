type Policies = Readonly<Record<string, boolean | number | readonly string[] | object>>

/** The guide for IT explains each of them. */
const CHROMIUM: Policies = {
  TranslateEnabled: false,
  SavingBrowserHistoryDisabled: true,
  SyncDisabled: true,
  /** Opens the new tab page. */
  RestoreOnStartup: 5,
  AutofillAddressEnabled: false,
  /** Never. */
  NetworkPredictionOptions: 2
}

/** 1 and 2 mean "not allowed", each where the maker's list says so. */
const CHROME: Policies = {
  ...CHROMIUM,
  GeminiSettings: 1,
  LensOverlaySettings: 1,
  LensRegionSearchEnabled: false,
  SearchContentSharingSettings: 1,
  HistorySearchSettings: 2
}

const EDGE: Policies = {
  ...CHROMIUM,
  DisableScreenshots: true,
  CopilotPageContext: false,
  EdgeEntraCopilotPageContext: false
}

const locked = (value: boolean | number) => ({ Value: value, Status: 'locked' })

const FIREFOX = {
  policies: {
    DisableFirefoxAccounts: true,
    GenerativeAI: { Enabled: false, Locked: true },
    Preferences: {
      'places.history.enabled': locked(false),
      'browser.sessionstore.resume_from_crash': locked(false),
      /** No form text, cookies or scroll positions of any site go into the session file. */
      'browser.sessionstore.privacy_level': locked(2),
      'browser.places.interactions.enabled': locked(false)
    }
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Windows reads numbers and booleans as 32 bits in hexadecimal. */
const registryValue = (value: Policies[string]) => `dword:${Number(value).toString(16).padStart(8, '0')}`

const registry = (key: string, policies: Policies): string =>
  [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}]`,
    ...Object.entries(policies).map(([name, value]) => `"${name}"=${registryValue(value)}`),
    ''
  ].join('\r\n')

/** The browser policies in the form that each system reads, by their path in the pack. */
export const policyFiles: ReadonlyMap<string, string> = new Map([
  ['policies/chrome.json', json(CHROME)],
  ['policies/chrome.reg', registry('Google\\Chrome', CHROME)],
  ['policies/edge.json', json(EDGE)],
  ['policies/edge.reg', registry('Microsoft\\Edge', EDGE)],
  ['policies/firefox/policies.json', json(FIREFOX)]
])
