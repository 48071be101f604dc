"use client"

import { useState, useTransition } from "react"
import type { CartAnswer } from "./cart-actions"

/** Runs a change of the cart; `problem` is what the shopper should know when it did not work. */
export function useCartAction() {
  const [problem, setProblem] = useState<CartAnswer>(null)
  const [pending, startTransition] = useTransition()
  function run(action: () => Promise<CartAnswer>) {
    if (!pending) {
      startTransition(async () => setProblem(await action()))
    }
  }
  return { run, pending, problem }
}
