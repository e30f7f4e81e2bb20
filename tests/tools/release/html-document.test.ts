import { expect, test } from 'vitest'
import { policyFiles } from '../../../tools/release/browser-policies.ts'

interface Setting {
  readonly settingInstance: Instance
}
interface Instance {
  readonly settingDefinitionId: string
  readonly choiceSettingValue: { readonly value: string; readonly children: readonly Instance[] }
}

const policies = (file: string) => JSON.parse(policyFiles.get(`policies/${file}`) ?? '')

test('browser policies: the file for Windows sets what the other file sets', () => {
  for (const browser of ['chrome', 'edge']) {
    const text = policyFiles.get(`policies/${browser}.reg`) ?? ''
    const set = [...text.matchAll(/^"(\w+)"=dword:([0-9a-f]{8})\r$/gm)].map(
      ([, name, value = '']) => [name, Number.parseInt(value, 16)] as const
    )
    const wanted = Object.entries(policies(`${browser}.json`))
    expect(set).toEqual(wanted.map(([name, value]) => [name, Number(value)]))
  }
})

test('browser policies: the profiles for Intune set what both browsers share, each by an id of its own area', () => {
  const shared = Object.entries(policies('chrome.json')).filter(([name]) => name in policies('edge.json'))
  for (const [browser, area] of [
    ['chrome', 'chromeintunev1~policy~googlechrome'],
    ['edge', 'microsoft_edge~policy~microsoft_edge']
  ] as const) {
    const set = policies(`intune-${browser}.json`).settings.map(({ settingInstance }: Setting) => {
      const { settingDefinitionId: id, choiceSettingValue: chosen } = settingInstance
      const { value } = chosen.children[0]?.choiceSettingValue ?? chosen
      expect([id.startsWith(`device_vendor_msft_policy_config_${area}`), value.startsWith(id)]).toEqual([
        true,
        true
      ])
      return [/[a-z]+$/.exec(id)?.[0], Number(/\d+$/.exec(value)?.[0])]
    })
    expect(set).toEqual(shared.map(([name, value]) => [name.toLowerCase(), Number(value)]))
  }
})
