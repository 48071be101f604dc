"use client"

import { use, useState, useTransition } from "react"
import { useTranslations } from "#languages"
import type { CartAnswer } from "./cart-actions"
import { CartChange } from "./cart-change"

/**
 * Runs a change of the cart. What it will lead to is shown at once by `ahead`, and taken back when it did not work; `problem` is
 * what the shopper should know then. Changes run one after the other.
 */
export function useCartAction() {
  const t = useTranslations("cart")
  const { begin } = use(CartChange)
  const [problem, setProblem] = useState<CartAnswer>(null)
  const [pending, startTransition] = useTransition()
  function run(action: () => Promise<CartAnswer>, ahead?: () => void) {
    setProblem(null)
    startTransition(async () => {
      begin()
      ahead?.()
      setProblem(await action().catch(() => t("notReached")))
    })
  }
  return { run, pending, problem }
}
