/**
 * Browser features that no script of the page may use, by their names in the Permissions Policy: all that Chromium 156 knows, but
 * for `cross-origin-isolated` and client hints (`ch-`). Nothing uses the first either, but denied, it would hide a mistake in the
 * two `Cross-Origin` headers, which the tests see by it. Client hints are headers that the browser sends, not features of a script.
 *
 * A name that Chromium does not know is left out, since it says so in its console. `translator` is what a script may use.
 * Translation by the browser's own menu uses no script of the page: a policy of the browser forbids it (docs/guides/it.md).
 */
export const DENIED_FEATURES: readonly string[] = `
  accelerometer aria-notify autoplay browsing-topics camera captured-surface-control clipboard-read
  clipboard-write compute-pressure deferred-fetch deferred-fetch-minimal digital-credentials-create
  digital-credentials-get display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid
  identity-credentials-get idle-detection interest-cohort keyboard-map language-detector language-model
  local-fonts local-network local-network-access loopback-network magnetometer
  media-playback-while-not-visible microphone midi on-device-speech-recognition otp-credentials payment
  picture-in-picture private-state-token-issuance private-state-token-redemption
  publickey-credentials-create publickey-credentials-get screen-wake-lock serial speaker-selection
  storage-access summarizer sync-xhr translator unload usb window-management xr-spatial-tracking
`
  .trim()
  .split(/\s+/)
