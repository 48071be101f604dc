"use client"

import { useEffect, useEffectEvent, useRef } from "react"
import type { RefObject } from "react"

/**
 * For a radio button whose state scripts keep. One that is chosen before they are there shows it, but nobody has heard of it: they
 * are told as soon as they are.
 *
 * @param checked what scripts know; undefined where they keep nothing
 * @param tell that this one of its group is chosen
 */
export function useTickedEarly(
  checked: boolean | undefined,
  tell: () => void,
): RefObject<HTMLInputElement | null> {
  const radio = useRef<HTMLInputElement>(null)
  const compare = useEffectEvent(() => {
    if (checked === false && radio.current?.checked) {
      tell()
    }
  })
  useEffect(() => compare(), [])
  return radio
}
