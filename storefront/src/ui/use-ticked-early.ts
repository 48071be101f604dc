"use client"

import { useEffect, useEffectEvent, useRef } from "react"
import type { RefObject } from "react"

/**
 * For a radio button or checkbox whose state scripts keep. One that is ticked before they are there shows it, but nobody has heard
 * of it: they are told as soon as they are.
 *
 * @param checked what scripts know; undefined where they keep nothing
 * @param tell that the control is not as `checked` says
 */
export function useTickedEarly(
  checked: boolean | undefined,
  tell: () => void,
): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null)
  const compare = useEffectEvent(() => {
    // Of a group of radio buttons, the one that is ticked now tells.
    const isNews = input.current?.type === "checkbox" || input.current?.checked
    if (checked !== undefined && isNews && input.current?.checked !== checked) {
      tell()
    }
  })
  useEffect(() => compare(), [])
  return input
}
