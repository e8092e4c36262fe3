/** Which browser shows the window when Electron can't: an installed one, else the one that npm brought. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const env = (name: string): string => process.env[name] ?? ''

const installed = (): readonly string[] => {
  switch (process.platform) {
    case 'win32': {
      const roots = [env('PROGRAMFILES'), env('PROGRAMFILES(X86)'), env('LOCALAPPDATA')]
      const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
      return roots.flatMap((root) => programs.map((program) => join(root, program)))
    }
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) =>
        join('/usr/bin', name),
      )
  }
}

/** The browser that npm brought; it comes packed and is unpacked once. */
const fromNpm = async (): Promise<string> => {
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}

/** @throws Error when this machine has none and npm brings none for it */
export const findBrowser = async (): Promise<string> => {
  const found = [env('CHROMIUM_PATH'), ...installed(), chromium.executablePath()].find((path) => existsSync(path))
  if (found !== undefined) return found
  if (process.platform === 'linux') return fromNpm()
  throw new Error('No Chrome, Chromium or Edge found; install one or name it in CHROMIUM_PATH.')
}
