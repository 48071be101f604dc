import { useTranslations } from "#languages"
import { Messages } from "@/languages/messages"
import { Button } from "@/ui/button"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"
import { earliestDate } from "./parameters"
import { QueryForm } from "./query-form"
import { WhatField } from "./what-field"
import { WhenFields } from "./when-fields"
import { WhereField } from "./where-field"

/** What the box says at first. */
export type SearchBoxStart = { q: string; city: string; near: string; date: string; time: string }

type SearchBoxProps = {
  /** What is searched. */
  list?: "venues" | "services"
  start?: SearchBoxStart
  cities: string[]
  /** Filters that stay when something else is searched for. */
  keep?: readonly (readonly [name: string, value: string])[]
  /** On wide screens the questions stand in one row, unless their column is narrow. */
  row?: boolean
}

const NOTHING: SearchBoxStart = { q: "", city: "", near: "", date: "", time: "" }

const FRAME = "flex flex-col gap-1 rounded-3xl border border-edge bg-surface p-3 shadow-card"
const PART = "border-t border-line pt-1"

/** Searches venues or services by what, where and when. */
export function SearchBox({ list = "venues", start = NOTHING, cities, keep, row = false }: SearchBoxProps) {
  const t = useTranslations("search")
  const inRow = (names: string) => row && names
  return (
    <search>
      <Messages of={["search"]}>
        <QueryForm
          path={`/${list}`}
          keep={keep}
          key={JSON.stringify(start)}
          className={classNames(
            FRAME,
            inRow("lg:flex-row lg:items-center lg:rounded-full lg:py-2 lg:pe-2 lg:ps-5"),
          )}
        >
          <WhatField initial={start.q} />
          <div className={classNames(PART, inRow("lg:w-56 lg:border-s lg:border-t-0 lg:pt-0 lg:ps-2"))}>
            <WhereField initialCity={start.city} initialNear={start.near} cities={cities} />
          </div>
          <div className={classNames(PART, inRow("lg:w-80 lg:border-s lg:border-t-0 lg:pt-0 lg:ps-2"))}>
            <WhenFields date={start.date} time={start.time} earliest={earliestDate()} />
          </div>
          <Button
            type="submit"
            size="large"
            className={classNames("mt-1 w-full", inRow("lg:mt-0 lg:w-auto"))}
          >
            <Icon name="search" />
            {t("search")}
          </Button>
        </QueryForm>
      </Messages>
    </search>
  )
}
