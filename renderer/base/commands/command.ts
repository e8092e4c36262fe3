import { useEffect, useEffectEvent } from 'react'
import type { CommandName } from './shortcuts.ts'

/** Who carries out each command now, and whether it did; the one that came last goes first. */
const handlers = new Map<CommandName, readonly (() => boolean)[]>()

/** The command that waits for a screen to come. */
let awaited: CommandName | null = null

/** Carries out a command while the caller is on the screen; one that answers false leaves it to who came before. */
export const useCommand = (name: CommandName, run: () => unknown): void => {
  const onCommand = useEffectEvent(run)
  useEffect(() => {
    const handler = () => onCommand() !== false
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

export const runCommand = (name: CommandName): void => void handlers.get(name)?.some((carryOut) => carryOut())

/** Carries out a command on the screen that is about to come. */
export const runOnArrival = (name: CommandName): void => {
  awaited = name
}
