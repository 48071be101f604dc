"use client"

import { useId, useState, useSyncExternalStore } from "react"
import { useTranslations } from "#languages"
import { Icon } from "@/ui/icon"
import { inDegrees } from "./in-degrees"
import { SEARCH_INPUT, SearchPart } from "./search-part"

type WhereFieldProps = { initialCity: string; initialNear: string; cities: string[] }

const never = () => () => undefined

/** A city, or where the shopper is: asked of the browser when the button is pressed, never before. */
export function WhereField({ initialCity, initialNear, cities }: WhereFieldProps) {
  const t = useTranslations("search")
  const id = useId()
  const [near, setNear] = useState(initialNear)
  const [state, setState] = useState<"idle" | "locating" | "failed">("idle")
  const scripted = useSyncExternalStore(
    never,
    () => "geolocation" in navigator,
    () => false,
  )

  function locate() {
    setState("locating")
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setNear([coords.latitude, coords.longitude].map(inDegrees).join(","))
        setState("idle")
      },
      () => setState("failed"),
      { timeout: 10_000, maximumAge: 300_000 },
    )
  }

  return (
    <SearchPart id={`${id}-where`} label={t("where")}>
      <div className="flex items-center gap-1">
        <select
          // React keeps the choice of an old list of options.
          key={near}
          id={`${id}-where`}
          name="city"
          defaultValue={near ? "" : initialCity}
          onChange={() => setNear("")}
          className={SEARCH_INPUT}
        >
          <option value="">{near ? t("nearMe") : t("anywhere")}</option>
          {cities.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        {near && <input type="hidden" name="near" value={near} />}
        {scripted && (
          <button
            type="button"
            aria-pressed={near !== ""}
            aria-label={t("nearMe")}
            title={t("nearMe")}
            onClick={() => (near ? setNear("") : locate())}
            className="grid size-8 shrink-0 place-items-center rounded-full text-accent hover:bg-accent-soft aria-pressed:bg-accent aria-pressed:text-on-accent"
          >
            <Icon name="pin" className={state === "locating" ? "size-4 animate-pulse" : "size-4"} />
          </button>
        )}
      </div>
      <p role="status" className="px-1 text-sm text-danger empty:hidden">
        {state === "locating" && <span className="text-muted">{t("locating")}</span>}
        {state === "failed" && t("notLocated")}
      </p>
    </SearchPart>
  )
}
