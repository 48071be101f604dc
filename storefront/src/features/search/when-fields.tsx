import { useId } from "react"
import { useTranslations } from "#languages"
import { SEARCH_INPUT, SearchPart } from "./search-part"
import { TIME_NAMES } from "./times-of-day"

type WhenFieldsProps = { date: string; time: string; earliest: string }

/** A day, and a part of it. */
export function WhenFields({ date, time, earliest }: WhenFieldsProps) {
  const t = useTranslations("search")
  const id = useId()
  return (
    <div className="grid min-w-0 grid-cols-2">
      <SearchPart id={`${id}-when`} label={t("when")}>
        <input
          id={`${id}-when`}
          name="date"
          type="date"
          min={earliest}
          defaultValue={date}
          className={SEARCH_INPUT}
        />
      </SearchPart>
      <SearchPart id={`${id}-time`} label={t("timeOfDay")} className="border-s border-line ps-3">
        <select id={`${id}-time`} name="time" defaultValue={time} className={SEARCH_INPUT}>
          <option value="">{t("anyTime")}</option>
          {TIME_NAMES.map((name) => (
            <option key={name} value={name}>
              {t(name)}
            </option>
          ))}
        </select>
      </SearchPart>
    </div>
  )
}
