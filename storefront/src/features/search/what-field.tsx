"use client"

import { useId, useRef, useState } from "react"
import type { KeyboardEvent } from "react"
import { useRouter } from "next/navigation"
import { useTranslations } from "#languages"
import { localizedPath } from "@/languages/localized-path"
import { SEARCH_INPUT, SearchPart } from "./search-part"
import { SuggestionList } from "./suggestion-list"
import { useSuggestions } from "./use-suggestions"

/**
 * Words to search for, with suggestions: a combobox after the ARIA pattern. The focus stays in the field; arrow keys choose,
 * Enter goes to what is chosen or else searches, Escape closes. Without scripts it is a plain field.
 */
export function WhatField({ initial }: { initial: string }) {
  const t = useTranslations("search")
  const router = useRouter()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // The field keeps its own words: what is typed before the scripts are here must not be lost.
  const [typed, type] = useState(initial)
  const [touched, touch] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(touched ? typed : "", t.locale)
  const open = suggestions.length > 0

  function close() {
    touch(false)
    setActive(-1)
  }

  function follow(index: number) {
    const chosen = suggestions[index]
    if (chosen && field.current) {
      field.current.value = chosen.text
      close()
      router.push(localizedPath(t.locale, chosen.href))
    }
  }

  function press(event: KeyboardEvent) {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (steps !== undefined && open) {
      event.preventDefault()
      // One step before the first and one after the last is the field itself.
      const places = suggestions.length + 1
      setActive(((active + 1 + steps + places) % places) - 1)
    } else if (event.key === "Enter" && open && active >= 0) {
      event.preventDefault()
      follow(active)
    } else if (event.key === "Escape" && open) {
      event.preventDefault()
      close()
    }
  }

  return (
    <SearchPart id={`${id}-what`} label={t("what")} className="relative flex-1">
      <input
        id={`${id}-what`}
        name="q"
        type="search"
        role="combobox"
        autoComplete="off"
        enterKeyHint="search"
        maxLength={100}
        ref={field}
        defaultValue={initial}
        placeholder={t("massageHaircutAName")}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        onChange={(event) => {
          type(event.target.value)
          touch(true)
          setActive(-1)
        }}
        onKeyDown={press}
        onBlur={close}
        className={SEARCH_INPUT}
      />
      <SuggestionList id={id} suggestions={suggestions} active={active} onFollow={follow} />
    </SearchPart>
  )
}
