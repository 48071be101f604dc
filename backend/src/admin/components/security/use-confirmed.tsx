import { useCallback, useRef, useState, type ReactElement } from "react"

import { hasCode } from "../../lib/api/error"
import { Withdrawn } from "../../lib/forms/use-submit"
import { ConfirmPrompt } from "./confirm-prompt"

type Waiting = { resolve: () => void; reject: (reason: Error) => void }

/**
 * Runs what the backend wants a password or code for first: asks for it when it does, and tries again. The `prompt` is
 * to be rendered by the caller.
 * @param withCodes whether the user has an authenticator app
 */
export function useConfirmed(withCodes: boolean): {
  confirmed: <T>(run: () => Promise<T>) => Promise<T>
  prompt: ReactElement | null
} {
  const [isOpen, setOpen] = useState(false)
  const waiting = useRef<Waiting | null>(null)

  const settle = useCallback((isConfirmed: boolean) => {
    setOpen(false)
    if (isConfirmed) waiting.current?.resolve()
    else waiting.current?.reject(new Withdrawn())
    waiting.current = null
  }, [])

  const confirmed = useCallback(async <T,>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      if (!hasCode(error, "confirmation_required")) throw error
      await new Promise<void>((resolve, reject) => {
        waiting.current = { resolve, reject }
        setOpen(true)
      })
      return run()
    }
  }, [])

  return { confirmed, prompt: isOpen ? <ConfirmPrompt withCodes={withCodes} onDone={settle} /> : null }
}
