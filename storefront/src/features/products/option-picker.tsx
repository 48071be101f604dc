import { useTranslations } from "#languages"
import { RadioCard } from "@/ui/radio-card"
import { optionsToChoose, variantWith } from "./variant-choices"
import type { VariantChoice } from "./variant-choices"

type OptionPickerProps = {
  variants: readonly VariantChoice[]
  chosen: VariantChoice
  onChoose: (variantId: string) => void
}

/** A product's options, each with its values; what is sold out says so. Without options, its variants by their titles. */
export function OptionPicker({ variants, chosen, onChoose }: OptionPickerProps) {
  const t = useTranslations("products")
  const named = optionsToChoose(variants)
  const options =
    named.length > 0
      ? named.map(({ title, values }) => ({
          title,
          choices: values.map((value) => ({
            label: value,
            checked: chosen.options[title] === value,
            variant: variantWith(variants, chosen, title, value),
          })),
        }))
      : [
          {
            title: t("chooseOne"),
            choices: variants.map((variant) => ({
              label: variant.title,
              checked: variant === chosen,
              variant,
            })),
          },
        ]
  return options.map(({ title, choices }) => (
    <fieldset key={title}>
      <legend className="mb-2 text-sm font-semibold">{title}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ label, checked, variant }) => (
          <RadioCard
            key={label}
            name={`option-${title}`}
            value={label}
            checked={checked}
            onChange={() => variant && onChoose(variant.id)}
            className="items-center font-semibold"
          >
            <span>
              {label}
              {variant && !variant.sellable && (
                <span className="font-normal text-muted"> {t("soldOut2")}</span>
              )}
            </span>
          </RadioCard>
        ))}
      </div>
    </fieldset>
  ))
}
