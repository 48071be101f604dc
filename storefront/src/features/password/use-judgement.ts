"use client"

import { useEffect, useState } from "react"
import type { Judgement } from "./judge-password"

/** How good a password is, a moment after the last key; null while nothing is typed or the dictionaries load. */
export function useJudgement(password: string, known: readonly string[]): Judgement | null {
  const [judged, setJudged] = useState<{ password: string; judgement: Judgement } | null>(null)
  const knownText = known.join("\n")

  useEffect(() => {
    if (password === "") return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const { judgePassword } = await import("./judge-password")
      const judgement = await judgePassword(password, knownText.split("\n"))
      if (isCurrent) setJudged({ password, judgement })
    }, 150)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [password, knownText])

  return password !== "" && judged?.password === password ? judged.judgement : null
}
