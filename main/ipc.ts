import { ipcMain, type WebFrameMain } from 'electron'
import type { Result } from '../db/model/result.ts'
import { answer } from './api.ts'
import type { Context } from './calls/call.ts'
import { isOurs } from './desktop/protocol.ts'

/** Only the window's own page may call: no frame inside it, no page from elsewhere. */
const mayCall = (frame: WebFrameMain | null): boolean => frame !== null && frame.parent === null && isOurs(frame.url)

const stranger: Result<never> = {
  ok: false,
  error: { kind: 'invalid', message: 'Deze opdracht komt niet uit het venster van de app. Er is niets gewijzigd.' },
}

/** The one channel between window and store. */
export const answerCalls = (context: Context): void =>
  ipcMain.handle('call', ({ senderFrame }, name: unknown, input: unknown) =>
    mayCall(senderFrame) ? answer(context, name, input) : stranger,
  )
