import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { messageOf } from "../../lib/api/error"

type Act = {
  run: () => Promise<unknown>
  /** what the toast says when it went through */
  done: string
  /** asked about first when given */
  ask?: { title: string; description: string; confirm: string; danger?: boolean }
}

/** Runs an action of a menu or a button: asks when it must, then says how it went. Resolves to whether it was done. */
export function useAct() {
  const { t } = useTranslation()
  const prompt = usePrompt()

  return async ({ run, done, ask }: Act): Promise<boolean> => {
    if (ask) {
      const agreed = await prompt({
        title: ask.title,
        description: ask.description,
        confirmText: ask.confirm,
        cancelText: t("actions.cancel"),
        variant: ask.danger === false ? "confirmation" : "danger",
      })
      if (!agreed) return false
    }
    try {
      await run()
      toast.success(done)
      return true
    } catch (error) {
      toast.error(messageOf(error))
      return false
    }
  }
}
