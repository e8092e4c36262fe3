import { useEffect, useEffectEvent } from 'react'
import type { CommandName } from './shortcuts.ts'

/** Who carries out each command now; the one that came last goes first. */
const handlers = new Map<CommandName, readonly (() => void)[]>()

/** The command that waits for a screen to come. */
let awaited: CommandName | null = null

/** Carries out a command while the caller is on the screen. */
export const useCommand = (name: CommandName, run: () => unknown): void => {
  const onCommand = useEffectEvent(run)
  useEffect(() => {
    const handler = () => void onCommand()
    handlers.set(name, [handler, ...(handlers.get(name) ?? [])])
    if (awaited === name) {
      awaited = null
      handler()
    }
    return () => {
      handlers.set(name, handlers.get(name)?.filter((one) => one !== handler) ?? [])
    }
  }, [name])
}

/** Whether there is anything on the screen that the command can do something with. */
export const canRun = (name: CommandName): boolean => (handlers.get(name)?.length ?? 0) > 0

export const runCommand = (name: CommandName): void => handlers.get(name)?.[0]?.()

/** Carries out a command on the screen that is about to come. */
export const runOnArrival = (name: CommandName): void => {
  awaited = name
}
