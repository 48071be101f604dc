"use client"

import { useSyncExternalStore } from "react"
import { COLOURS, COLOURS_KEY, isColours } from "./colours"
import type { Colours } from "./colours"

const CHANGED = "plaza-colours-changed"

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  window.addEventListener("storage", onChange)
  return () => {
    window.removeEventListener(CHANGED, onChange)
    window.removeEventListener("storage", onChange)
  }
}

function current(): Colours | "" {
  const { colours } = document.documentElement.dataset
  return isColours(colours) ? colours : ""
}

function choose(value: string): void {
  if (isColours(value)) {
    document.documentElement.dataset.colours = value
  } else {
    delete document.documentElement.dataset.colours
  }
  try {
    localStorage.setItem(COLOURS_KEY, value)
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
  window.dispatchEvent(new Event(CHANGED))
}

type ColoursSwitchProps = { label: string; words: Record<Colours | "device", string> }

/** Light, dark, or as the device has it. */
export function ColoursSwitch({ label, words }: ColoursSwitchProps) {
  const chosen = useSyncExternalStore(subscribe, current, () => "")
  return (
    <label className="flex items-center gap-2 text-sm">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={(event) => choose(event.target.value)}
        className="min-h-9 rounded-lg border border-edge bg-surface px-2 text-ink"
      >
        <option value="">{words.device}</option>
        {COLOURS.map((colours) => (
          <option key={colours} value={colours}>
            {words[colours]}
          </option>
        ))}
      </select>
    </label>
  )
}
