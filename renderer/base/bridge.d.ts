import type { Bridge } from '../../preload/index.ts'

declare global {
  /** What the preload exposes; api.ts is its only user. */
  var jaarverslag: Bridge
}
