import { useTranslations } from "#languages"
import { RadioCard } from "@/ui/radio-card"
import { durationBeside } from "./describe-option"
import { OptionPrice } from "./option-price"
import type { OptionWith } from "./option-with"

type OptionListProps = {
  /** Apart from those of the visit's other services. */
  name: string
  options: OptionWith[]
  currency: string
  chosen: string
  onChoose: (optionId: string) => void
}

/** Which option of a service: how long, how much. */
export function OptionList({ name, options, currency, chosen, onChoose }: OptionListProps) {
  const t = useTranslations("booking")
  return (
    <fieldset className="grid gap-3 sm:grid-cols-2">
      <legend className="sr-only">{t("option")}</legend>
      {options.map((option) => (
        <RadioCard
          key={option.id}
          name={name}
          value={option.id}
          checked={option.id === chosen}
          onChange={() => onChoose(option.id)}
        >
          <span className="flex w-full items-center justify-between gap-4">
            <span>
              <span className="block font-semibold">
                <bdi>{option.title}</bdi>
              </span>
              <span className="text-sm text-muted">{durationBeside(t.locale, option)}</span>
            </span>
            <OptionPrice option={option} currency={currency} />
          </span>
        </RadioCard>
      ))}
    </fieldset>
  )
}
