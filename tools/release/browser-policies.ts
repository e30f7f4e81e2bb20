type Policies = Readonly<Record<string, boolean | number | readonly string[] | object>>

/** The guide for IT explains each of them. */
const CHROMIUM: Policies = {
  TranslateEnabled: false,
  SavingBrowserHistoryDisabled: true,
  SyncDisabled: true,
  /** 5 opens the new tab page. */
  RestoreOnStartup: 5,
  AutofillAddressEnabled: false,
  /** 2 is never. */
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

/** Settings with a list to choose from; those that are on or off have none. */
const LISTS = ['RestoreOnStartup', 'NetworkPredictionOptions']

const GRAPH = '#microsoft.graph.deviceManagementConfiguration'

const chosen = (id: string, value: number, children: readonly object[] = []) => ({
  '@odata.type': `${GRAPH}ChoiceSettingInstance`,
  settingDefinitionId: id,
  choiceSettingValue: { '@odata.type': `${GRAPH}ChoiceSettingValue`, value: `${id}_${value}`, children }
})

/**
 * A profile of Intune's settings catalogue, with what both browsers share: the ids of newer policies have a
 * version in them. An id is the area of the policy, its folder and its name in small letters.
 */
const intuneProfile = (name: string, area: string): string =>
  json({
    name,
    platforms: 'windows10',
    technologies: 'mdm',
    roleScopeTagIds: ['0'],
    settings: Object.entries(CHROMIUM).map(([policy, value], index) => {
      const folder = policy === 'RestoreOnStartup' ? '~startup' : ''
      const id = `device_vendor_msft_policy_config_${area}${folder}_${policy.toLowerCase()}`
      const isList = LISTS.includes(policy)
      const children = isList ? [chosen(`${id}_${policy.toLowerCase()}`, Number(value))] : []
      const settingInstance = chosen(id, isList ? 1 : Number(value), children)
      return { '@odata.type': `${GRAPH}Setting`, id: String(index), settingInstance }
    })
  })

/** The browser policies in the form that each system reads, by their path in the pack. */
export const policyFiles: ReadonlyMap<string, string> = new Map([
  ['policies/chrome.json', json(CHROME)],
  ['policies/chrome.reg', registry('Google\\Chrome', CHROME)],
  ['policies/edge.json', json(EDGE)],
  ['policies/edge.reg', registry('Microsoft\\Edge', EDGE)],
  ['policies/firefox/policies.json', json(FIREFOX)],
  ['policies/intune-chrome.json', intuneProfile('Checklist: Chrome', 'chromeintunev1~policy~googlechrome')],
  ['policies/intune-edge.json', intuneProfile('Checklist: Edge', 'microsoft_edge~policy~microsoft_edge')]
])
